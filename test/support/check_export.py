"""python3 check_export.py FORMAT DIR: reads an export with the standard library alone and prints how many
annotations it found on their words. Ends with an assertion when one is not."""
import csv
import hashlib
import json
import pathlib
import sys
import xml.etree.ElementTree as ElementTree

CAS = "{http:///article/annotator.ecore}Annotation"
TEI = "{http://www.tei-c.org/ns/1.0}"
ID = "{http://www.w3.org/XML/1998/namespace}id"


def rows(path):
    with open(path, encoding="utf-8", newline="\n") as file:
        return [json.loads(line) for line in file.read().splitlines()]


def units(text, start, end):
    """The slice that Java and JavaScript mean."""
    return text.encode("utf-16-le")[2 * start : 2 * end].decode("utf-16-le")


def text_of(path):
    with open(path, encoding="utf-8", newline="") as file:
        return file.read()


def jsonl(root):
    for row in rows(root / "articles.jsonl"):
        assert hashlib.sha256(row["text"].encode()).hexdigest() == row["sha256"]
        for item in row["annotations"]:
            yield row["text"][item["start"] : item["end"]], item["quote"]


def hf(root):
    for row in rows(root / "data/train.jsonl"):
        for item in row["spans"]:
            yield row["text"][item["start"] : item["end"]], item["quote"]


def spacy(root):
    for row, own in zip(rows(root / "articles.jsonl"), OWN):
        for (start, end, label), item in zip(row["entities"], own["annotations"], strict=True):
            assert label == item["label"]
            yield row["text"][start:end], item["quote"]


def prodigy(root):
    for row, own in zip(rows(root / "articles.jsonl"), OWN):
        quotes = {item["id"]: item["quote"] for item in own["annotations"]}
        for token in row["tokens"]:
            assert row["text"][token["start"] : token["end"]] == token["text"]
        for item in row["spans"]:
            yield row["text"][item["start"] : item["end"]], quotes[item["id"]]


def doccano(root):
    for row, own in zip(rows(root / "articles.jsonl"), OWN):
        for (start, end, _), item in zip(row["label"], own["annotations"], strict=True):
            yield units(row["text"], start, end), item["quote"]


def label_studio(root):
    for task in json.loads(text_of(root / "tasks.json")):
        for item in task["annotations"][0]["result"]:
            if item["type"] == "labels":
                value = item["value"]
                yield units(task["data"]["text"], value["start"], value["end"]), value["text"]


def brat(root):
    for path in root.rglob("*.ann"):
        text = text_of(path.with_suffix(".txt"))
        for line in text_of(path).splitlines():
            if line.startswith("T"):
                _, data, quote = line.split("\t", 2)
                places = [place.split(" ") for place in data.split(" ", 1)[1].split(";")]
                yield " ".join(text[int(start) : int(end)] for start, end in places), quote


def iob2(root):
    sentences = [block.splitlines() for block in text_of(root / "articles.iob2").split("\n\n")]
    tokens = [line.split()[0] for block in sentences for line in block if line and not line.startswith("-DOCSTART- ")]
    places = [(row["text"], place) for row in rows(root / "articles.tokens.jsonl") for place in row["tokens"]]
    assert len(tokens) == len(places)
    for token, (path, (start, end)) in zip(tokens, places):
        yield text_of(root / path)[start:end], token


def web_annotation(root):
    for path in root.rglob("*.jsonld"):
        for item in json.loads(text_of(path))["items"]:
            targets = item["target"] if isinstance(item["target"], list) else [item["target"]]
            for target in targets:
                position, quote = target["selector"]
                yield text_of(path.with_suffix(".txt"))[position["start"] : position["end"]], quote["exact"]


def xmi(root):
    ElementTree.parse(root / "TypeSystem.xml")
    for path in root.rglob("*.xmi"):
        tree = ElementTree.parse(path).getroot()
        text = tree.find("{http:///uima/cas.ecore}Sofa").get("sofaString")
        quotes = safe_quotes(path)
        for item in tree.iter(CAS):
            yield units(text, int(item.get("begin")), int(item.get("end"))), quotes[item.get("identifier")]


def tei(root):
    for path in root.rglob("*.xml"):
        tree = ElementTree.parse(path).getroot()
        text = next(item for item in tree.iter(f"{TEI}ab") if item.get(ID) == "text").text or ""
        quotes = safe_quotes(path)
        for item in tree.iter(f"{TEI}span"):
            places = [place[len("#string-range(text,") : -1].split(",") for place in item.get("target").split()]
            start, end = int(places[0][0]), int(places[-1][0]) + int(places[-1][1])
            identifier = item.find(f"{TEI}fs/{TEI}f[@name='id']/{TEI}string").text
            yield text[start:end], quotes[identifier]


def csv_table(root):
    table = csv.DictReader(open(root / "annotations.csv", encoding="utf-8", newline=""))
    for row in table:
        text = text_of(root / "texts" / (row["document"] + ".txt"))
        yield text[int(row["start"]) : int(row["end"])], row["quote"]


def gate(root):
    for path in root.rglob("*.json"):
        if path.name == "manifest.json":
            continue
        document = json.loads(text_of(path))
        quotes = {item["id"]: item["quote"] for row in OWN if row["text"] == document["text"] for item in row["annotations"]}
        for items in document["entities"].values():
            for item in items:
                yield units(document["text"], *item["indices"]), quotes[item["id"]]


def safe_quotes(path):
    """Quotes by id as XML can hold them."""
    row = next(row for row in OWN if row["id"].split("/")[-1] == path.stem)
    forbidden = {code: "\ufffd" for code in [*range(9), 11, 12, *range(14, 32)]}
    return {item["id"]: item["quote"].translate(forbidden) for item in row["annotations"]}


FORMATS = {
    "jsonl": jsonl, "hf": hf, "spacy": spacy, "prodigy": prodigy, "doccano": doccano, "label-studio": label_studio,
    "brat": brat, "iob2": iob2, "web-annotation": web_annotation, "xmi": xmi, "tei": tei, "csv": csv_table, "gate": gate,
}
# The same articles as our own JSON lines: where a format has no quote, they have.
OWN = rows(pathlib.Path(sys.argv[3]) / "articles.jsonl")
found = 0
for words, quote in FORMATS[sys.argv[1]](pathlib.Path(sys.argv[2])):
    assert words == quote, (words, quote)
    found += 1
print(found)
