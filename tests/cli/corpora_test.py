# SPDX-FileCopyrightText: The Jiaoshu authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Annotations for people who train models, each read as the tools that take them do: by Python's slices of the text."""
import json
import re
import unittest
from xml.etree import ElementTree

from peer import PeerTest, VECTOR

TARGET = (21, 26, "1.5亿元")  # of the vector, in code points


class CorporaTest(PeerTest):
    def setUp(self):
        super().setUp()
        self.make_workspace()
        self.spans = {}
        for figure in self.verified:
            self.spans.setdefault(figure["article"], []).append((figure["start"], figure["end"], figure["kind"].upper()))

    def test_doccano(self):
        path, _ = self.export("doccano")
        tasks = self.json_lines_of(path)
        self.assertEqual([task["text"] for task in tasks], [self.texts[article] for article in sorted(self.texts)])
        for task, article in zip(tasks, sorted(self.texts)):
            self.assertEqual([tuple(label) for label in task["label"]], self.spans[article])
        start, end, quote = TARGET
        self.assertIn([start, end, "MONEY"], tasks[0]["label"])
        self.assertEqual(tasks[0]["text"][start:end], quote)

    def test_label_studio(self):
        path, _ = self.export("label-studio", "tasks.json", "--all")
        tasks = json.loads(path.read_text(encoding="utf-8"))
        config = ElementTree.parse(self.folder / "tasks.json.config.xml").getroot()
        controls = {element.get("name"): element for element in config}
        labels = {label.get("value") for label in controls["figure"]}
        ids = []
        for task, article in zip(tasks, sorted(self.texts)):
            text = task["data"]["text"]
            self.assertEqual(text, self.texts[article])
            regions = []
            for part in task.get("annotations", []) + task.get("predictions", []):
                ids.append(part["id"])
                for result in part["result"]:
                    value = result["value"]
                    control = controls[result["from_name"]]
                    self.assertEqual((control.tag.lower(), control.get("toName")), (result["type"], result["to_name"]))
                    self.assertRegex(result["id"], "^[A-Za-z0-9_-]+$")
                    if result["type"] == "labels":
                        self.assertEqual(text[value["start"]:value["end"]], value["text"])
                        self.assertTrue(set(value["labels"]) <= labels)
                        regions.append((value["start"], value["end"], value["labels"][0]))
                    elif result["type"] == "choices":
                        self.assertTrue(set(value["choices"]) <= {choice.get("value") for choice in control})
            verified = [r for r in regions if r in self.spans[article]]
            self.assertEqual(verified, self.spans[article])
        self.assertEqual(len(ids), len(set(ids)))
        self.assertEqual(sum(len(task.get("predictions", [])) for task in tasks), 1)
        told = json.loads((self.folder / "tasks.json.about.json").read_text(encoding="utf-8"))
        self.assertEqual(told["left_out"], {"rejected-is-no-annotation": 1})
        path, _ = self.export("label-studio", "bare.json", "--no-text")
        self.assertTrue(all("text" not in task["data"] for task in json.loads(path.read_text(encoding="utf-8"))))

    def test_brat(self):
        path, _ = self.export("brat", "corpus")
        config = (path / "annotation.conf").read_text(encoding="utf-8")
        entities = config.split("[entities]\n")[1].split("\n\n")[0].split("\n")
        attributes = dict(re.findall(r"^(\w+)\tArg:<ENTITY>, Value:(.*)$", config, re.M))
        texts = sorted(path.glob("*.txt"))
        self.assertEqual(len(texts), len(self.texts))
        for file, article in zip(texts, sorted(self.texts)):
            text = file.read_bytes().decode()
            self.assertEqual(text, self.texts[article].replace("\r\n", "\n"))
            quotes, ids = [], set()
            for line in file.with_suffix(".ann").read_text(encoding="utf-8").splitlines():
                mark, data, *tail = line.split("\t")
                self.assertRegex(mark, "^([A-Za-z]|#)[0-9]+$")
                self.assertNotIn(mark, ids)
                ids.add(mark)
                if mark[0] == "T":
                    kind, places = data.split(" ", 1)
                    self.assertIn(kind, entities)
                    parts = [tuple(map(int, place.split())) for place in places.split(";")]
                    self.assertEqual(" ".join(text[s:e] for s, e in parts), tail[0])
                    quotes.append(tail[0])
                elif mark[0] == "A":
                    name, about, value = data.split(" ")
                    self.assertIn(about, ids)
                    self.assertIn(value, attributes[name].split("|"))
                else:
                    self.assertEqual((mark[0], data.split(" ")[0]), ("#", "AnnotatorNotes"))
            self.assertEqual(quotes, [figure["quote"].replace("\r\n", " ") for figure in self.verified if figure["article"] == article])
        bare, _ = self.export("brat", "bare", "--no-text")
        self.assertEqual(list(bare.glob("*.txt")), [])
        self.assertEqual(sorted(p.name for p in bare.glob("*.ann")), sorted(p.name for p in path.glob("*.ann")))

    def spans_of_tags(self, rows):
        """(first row, row behind the last, label) of each entity; demands that the tags are IOB2."""
        spans, before = [], "O"
        for at, tag in enumerate(rows):
            self.assertRegex(tag, "^(O|[BI]-[A-Z]+)$")
            if tag[0] == "B":
                spans.append([at, at + 1, tag[2:]])
            elif tag[0] == "I":
                self.assertEqual(before[2:], tag[2:], "I- goes on with what stands before it")
                spans[-1][1] = at + 1
            before = tag
        return spans

    def test_iob2_with_offsets(self):
        path, _ = self.export("iob2")
        # One sentence a block: an article ends where the offsets begin anew.
        tokens = [line.split("\t") for line in path.read_text(encoding="utf-8").split("\n") if line]
        articles, last = [], -1
        for token, start, end, tag in tokens:
            if int(start) < last or last < 0:
                articles.append([])
            last = int(start)
            articles[-1].append((token, int(start), int(end), tag))
        for rows, article in zip(articles, sorted(self.texts)):
            text = self.texts[article]
            for token, start, end, _ in rows:
                self.assertEqual(text[start:end], token)
            self.assertEqual("".join(row[0] for row in rows), re.sub(r"\s", "", text))
            spans = [(rows[b][1], rows[e - 1][2], label) for b, e, label in self.spans_of_tags([row[3] for row in rows])]
            self.assertEqual(spans, self.spans[article])

    def test_conll_2003(self):
        path, _ = self.export("conll")
        raw = path.read_bytes()
        self.assertFalse(raw.startswith(b"\xef\xbb\xbf") or b"\r" in raw)
        blocks = raw.decode().split("\n\n")
        self.assertEqual(blocks[-1], "")
        self.assertEqual(sum(block == "-DOCSTART- -X- -X- O" for block in blocks), len(self.texts))
        labels = []
        for block in blocks[:-1]:
            rows = [line.split(" ") for line in block.split("\n")]
            self.assertTrue(all(len(row) == 4 and row[0] for row in rows), block)
            if rows[0][0] != "-DOCSTART-":
                self.assertTrue(all(len(row[0]) == 1 for row in rows))
                labels += [label for _, _, label in self.spans_of_tags([row[3] for row in rows])]
        self.assertEqual(labels, [label for article in sorted(self.spans) for _, _, label in self.spans[article]])

    def test_web_annotation(self):
        path, _ = self.export("web-annotation", "out.jsonld")
        collection = json.loads(path.read_text(encoding="utf-8"))
        self.assertIn("http://www.w3.org/ns/anno.jsonld", collection["@context"])
        self.assertEqual((collection["type"], collection["total"]), ("AnnotationCollection", len(self.verified)))
        page = collection["first"]
        self.assertEqual((page["type"], page["partOf"], page["startIndex"]), ("AnnotationPage", collection["id"], 0))
        self.assertNotIn("@context", page)
        texts = {text["id"]: text["value"] for text in collection["texts"]}
        self.assertEqual(sorted(texts.values()), sorted(self.texts.values()))
        found = []
        for item, figure in zip(page["items"], self.verified):
            self.assertEqual(item["type"], "Annotation")
            self.assertRegex(item["id"], "^urn:uuid:[0-9a-f-]{36}$")
            self.assertRegex(item["created"], r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$")
            self.assertEqual(item["creator"]["type"], "Person")
            quote, position = item["target"]["selector"]
            text = texts[item["target"]["source"]]
            self.assertEqual((quote["type"], position["type"]), ("TextQuoteSelector", "TextPositionSelector"))
            self.assertEqual(text[position["start"]:position["end"]], quote["exact"])
            around = quote["prefix"] + quote["exact"] + quote["suffix"]
            self.assertEqual(text.count(around), 1)
            self.assertEqual(text.index(around) + len(quote["prefix"]), position["start"])
            self.assertEqual(item["body"]["figure"]["value"], figure["value"])
            found.append((position["start"], position["end"], quote["exact"]))
        self.assertIn(TARGET, found)
        bare, _ = self.export("web-annotation", "bare.jsonld", "--no-text")
        self.assertNotIn("texts", json.loads(bare.read_text(encoding="utf-8")))

    def test_the_vector_is_what_it_says(self):
        start, end, quote = TARGET
        self.assertEqual(VECTOR[start:end], quote)
        self.assertEqual(len(VECTOR[:start].encode("utf-16-le")) // 2, 23)
        self.assertEqual(len(VECTOR[:start].encode()), 43)


if __name__ == "__main__":
    unittest.main()
