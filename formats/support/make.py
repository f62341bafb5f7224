"""Has other software write a document out of another one: make.py KIND FROM TO."""

import datetime
import mailbox
import os
import re
import sys
from email import message_from_bytes, policy


usual = re.compile(r"text/(plain|html)$|multipart/|message/rfc822$|(image|audio|application)/(?!x-)")


def mailbox_of(folder, path):
    """The messages of a folder in which nothing is wrong or made up for a test, as Python's mailbox writes them."""
    box = mailbox.mbox(path)
    for name in sorted(os.listdir(folder)):
        if name.startswith("msg_"):
            with open(os.path.join(folder, name), "rb") as file:
                content = file.read()
            message = message_from_bytes(content, policy=policy.default)
            if all(not part.defects and usual.match(part.get_content_type()) for part in message.walk()):
                box.add(content)
    box.close()


def lines_of(path):
    with open(path, encoding="utf-8") as file:
        lines = [line.strip() for line in file]
    return [line for line in lines if line and "-->" not in line][:2000]


def srt_of(path, target):
    import srt

    second = datetime.timedelta(seconds=1)
    subtitles = [srt.Subtitle(i + 1, i * 2 * second, (i * 2 + 2) * second, line) for i, line in enumerate(lines_of(path))]
    with open(target, "w", encoding="utf-8") as file:
        file.write(srt.compose(subtitles))


def vtt_of(path, target):
    import webvtt

    subtitles = webvtt.WebVTT()
    for i, line in enumerate(lines_of(path)):
        moment = lambda seconds: f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}.000"
        subtitles.captions.append(webvtt.Caption(moment(2 * i), moment(2 * i + 2), [line]))
    subtitles.save(target)


makers = {"mbox": mailbox_of, "srt": srt_of, "vtt": vtt_of}
makers[sys.argv[1]](sys.argv[2], sys.argv[3])
