/** Python, run by people who have spaCy; without arguments it converts every `articles.jsonl` beside it. */
export const convertScript = `"""Makes a .spacy file of every articles.jsonl here: python convert.py [LANGUAGE]"""
import json
import pathlib
import sys

import spacy
from spacy.tokens import DocBin
from spacy.util import filter_spans

nlp = spacy.blank(sys.argv[1] if len(sys.argv) > 1 else "fr")
for source in sorted(pathlib.Path(__file__).parent.rglob("articles.jsonl")):
    bin, left_out = DocBin(), 0
    for line in source.open(encoding="utf-8"):
        row = json.loads(line)
        doc = nlp.make_doc(row["text"])
        spans = [doc.char_span(start, end, label=label) for start, end, label in row["entities"]]
        left_out += spans.count(None)
        spans = [span for span in spans if span is not None]
        doc.ents = filter_spans(spans)
        doc.spans["sc"] = spans
        bin.add(doc)
    bin.to_disk(source.with_suffix(".spacy"))
    print(f"{source.with_suffix('.spacy')}: {len(bin)} documents, {left_out} annotations not on token edges")
`;
