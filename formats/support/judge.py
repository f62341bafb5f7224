"""Prints the words of a document as Python's own readers have them: judge.py KIND FILE."""

import csv
import html.parser
import io
import mailbox
import sys
import zipfile
from email import message_from_binary_file, message_from_string, policy
from email.header import decode_header, make_header


def cells(text):
    return "\n".join("\t".join(row) for row in csv.reader(io.StringIO(text)))


class Words(html.parser.HTMLParser):
    """The text of markup, without what no reader sees."""

    def __init__(self):
        super().__init__()
        self.words = []
        self.unseen = 0

    def handle_starttag(self, tag, attrs):
        self.unseen += tag in ("script", "style", "head", "title")

    def handle_endtag(self, tag):
        self.unseen -= tag in ("script", "style", "head", "title")

    def handle_data(self, data):
        if self.unseen <= 0:
            self.words.append(data)


def message_text(message):
    """Head and text of a message, and of the messages in it."""
    return "\n".join([*head_of(message), *texts_of(message)])


def head_of(message):
    """The head as it is written: Python would set dates and addresses right."""
    for name, value in message.raw_items():
        if name.lower() in ("subject", "from", "to", "cc", "bcc", "date"):
            yield "" if name.lower() == "subject" else name
            yield str(make_header(decode_header(value)))


def texts_of(part):
    kind = part.get_content_type()
    held = part.get_payload()
    if kind.startswith("message/") and isinstance(held, list):
        for inner in held:
            yield message_text(inner) if kind == "message/rfc822" else str(inner)
    elif kind == "multipart/alternative" and isinstance(held, list):
        parts = held
        plain = [each for each in parts if each.get_content_type() == "text/plain"]
        yield from texts_of((plain or parts)[0])
    elif isinstance(held, list):
        for inner in held:
            yield from texts_of(inner)
    elif kind == "text/html":
        words = Words()
        words.feed(part.get_content())
        yield " ".join(words.words)
    elif kind == "text/rfc822-headers":
        yield from head_of(message_from_string(part.get_content(), policy=policy.default))
    elif kind.startswith("text/"):
        yield part.get_content()


def of_mailbox(path):
    box = mailbox.mbox(path, factory=lambda file: message_from_binary_file(file, policy=policy.default))
    return "\n".join(message_text(message) for message in box)


def of_mail(path):
    with open(path, "rb") as file:
        return message_text(message_from_binary_file(file, policy=policy.default))


def of_csv(path):
    with open(path, encoding="utf-8", newline="") as file:
        return cells(file.read())


def of_zip(path):
    with zipfile.ZipFile(path) as archive:
        texts = [archive.read(name).decode("utf-8") for name in archive.namelist()]
    return "\n".join(cells(text) for text in texts)


def of_srt(path):
    import srt

    with open(path, encoding="utf-8") as file:
        return "\n".join(subtitle.content for subtitle in srt.parse(file))


def of_vtt(path):
    import webvtt

    return "\n".join(caption.text for caption in webvtt.read(path))


readers = {"mailbox": of_mailbox, "mail": of_mail, "csv": of_csv, "zip": of_zip, "srt": of_srt, "vtt": of_vtt}
sys.stdout.reconfigure(encoding="utf-8")
print(readers[sys.argv[1]](sys.argv[2]))
