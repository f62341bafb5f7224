// Imported first by every script that a person starts: an older Node ends here with a sentence.
const [major] = process.versions.node.split('.').map(Number);
if (major < 20) {
  console.error(
    `Assay needs Node 20 or newer; this is Node ${process.versions.node}. Install a newer one from your system's packages or nodejs.org, then try again.`,
  );
  process.exit(1);
}
