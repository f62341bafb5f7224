import { parseArgs } from 'node:util';
import { fail, ok, type Result } from '@core/model';
import { wellFormedTexts } from '@core/text';
import type { Answer, Call, Command } from './command';
import { commandHelp, generalHelp } from './help';
import { printable } from './printable';
import { commands } from './registry';
import type { Surroundings } from './surroundings';

const done = 0;
const badInput = 1;
const wrongUsage = 2;

/** Runs one command line (without program names) and answers the exit code: 0, 1 bad input, 2 wrong usage. */
export async function run(words: readonly string[], surroundings: Surroundings): Promise<number> {
  const [name, ...rest] = words;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    surroundings.print(generalHelp(commands));
    return name === undefined ? wrongUsage : done;
  }
  if (name === '--version' || name === '-v') {
    surroundings.print(`assay ${surroundings.version}\n`);
    return done;
  }
  const command = commands.find((each) => each.name === name);
  if (!command) {
    surroundings.complain(`assay: there is no command “${printable(name)}”; “assay --help” lists them.`);
    return wrongUsage;
  }
  const call = readCall(command, rest, surroundings);
  if (!call.ok) return complain(command, call.error, surroundings);
  if (call.value.options.help) {
    surroundings.print(commandHelp(command));
    return done;
  }
  const answer = await answerOf(command, call.value);
  if (!answer.ok) return complain(command, answer.error, surroundings);
  return present(answer.value, Boolean(call.value.options.json), surroundings);
}

function readCall(command: Command, words: readonly string[], surroundings: Surroundings): Result<Call> {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: { ...command.options, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
      strict: true,
    });
    const { least, most } = command.places;
    if (!values.help && (positionals.length < least || positionals.length > most))
      return fail('usage', positionals.length < least ? 'something is missing' : 'that is too much');
    return ok({ places: positionals, options: values as Call['options'], surroundings });
  } catch (error) {
    return fail('usage', error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error));
  }
}

/** A mistake of ours must not look like one of the user's, nor print a stack. */
async function answerOf(command: Command, call: Call): Promise<Result<Answer>> {
  try {
    return await command.run(call);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return fail('internal', `Assay made a mistake (${message}); nothing was changed. Please report it.`);
  }
}

function complain(
  command: Command,
  error: { code: string; message: string },
  surroundings: Surroundings,
): number {
  surroundings.complain(`assay ${command.name}: ${printable(error.message)}`);
  if (error.code !== 'usage') return badInput;
  surroundings.complain(`Usage: assay ${command.name} ${command.usage}`);
  return wrongUsage;
}

function present(answer: Answer, asJson: boolean, surroundings: Surroundings): number {
  for (const remark of answer.remarks ?? []) surroundings.complain(printable(remark));
  if (asJson && 'json' in answer) surroundings.print(`${JSON.stringify(answer.json, wellFormedTexts, 2)}\n`);
  else surroundings.print(answer.text);
  return answer.complete === false ? badInput : done;
}
