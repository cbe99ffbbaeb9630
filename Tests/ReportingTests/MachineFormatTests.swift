import Diagnostics
import Foundation
import Reporting
import RoadmapLint
import Testing

@Suite struct MachineFormatTests {
  static func render(_ id: String, _ result: LintResult) throws -> String {
    try #require(LintFormats.all.first { $0.id == id }).render(result, width: 80, hasColor: false)
  }

  static func object(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test("JSON keeps the contract")
  func json() throws {
    let all = try Self.object(try Self.render("json", Corpus.result(Corpus.findings)))
    let heading = try #require(all["tiekartta"] as? [String: Any])
    #expect(heading["command"] as? String == "lint" && heading["format"] as? Int == 1)
    #expect(all["counts"] as? [String: Int] == ["error": 2, "warning": 1, "info": 1])
    #expect(all["files"] is Int && all["records"] is Int)
    let findings = try #require(all["findings"] as? [[String: Any]])
    let second = findings[1]
    #expect(second["file"] as? String == "kunta/" + Corpus.path)
    #expect(second["line"] as? Int == 5 && second["end-line"] as? Int == 5)
    // "  Ä05: {title: "😀 päätös", responsible: " has 40 code points.
    #expect(second["column"] as? Int == 41 && second["end-column"] as? Int == 51)
    #expect(
      second["record"] as? String == "actions/Ä05"
        && second["hint"] as? String == "tarkoititko 'ict'")
    #expect(second["fixable"] as? Bool == true)
    let related = try #require(second["related"] as? [[String: Any]])
    #expect(related[0]["file"] as? String == "kunta/toinen.yaml" && related[0]["line"] as? Int == 2)
    #expect(findings[2]["hint"] is NSNull && findings[2]["record"] is NSNull)
    #expect(findings[3]["line"] as? Int == 7 && findings[3]["end-line"] as? Int == 9)
  }

  @Test("JSON gives hostile words back unchanged")
  func hostileJSON() throws {
    let all = try Self.object(try Self.render("json", Corpus.result(Corpus.allHostile)))
    let findings = try #require(all["findings"] as? [[String: Any]])
    let message = try #require(findings[0]["message"] as? String)
    #expect(Array(message.unicodeScalars) == Array(Corpus.hostile.unicodeScalars))
  }

  @Test("SARIF has all that GitHub wants")
  func sarif() throws {
    let log = try Self.object(try Self.render("sarif", Corpus.result(Corpus.findings)))
    #expect(log["version"] as? String == "2.1.0" && log["$schema"] is String)
    let run = try #require((log["runs"] as? [[String: Any]])?.first)
    let automation = try #require(run["automationDetails"] as? [String: Any])
    #expect(automation["id"] as? String == "tiekartta/kunta/")
    let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
    let rules = try #require(driver["rules"] as? [[String: Any]])
    for rule in rules {
      for key in ["shortDescription", "fullDescription", "help"] {
        let text = (rule[key] as? [String: Any])?["text"] as? String
        #expect(text?.isEmpty == false, "\(rule["id"] ?? "") has no \(key)")
      }
      let properties = rule["properties"] as? [String: Any]
      #expect(properties?["security-severity"] == nil)
    }
    let results = try #require(run["results"] as? [[String: Any]])
    #expect(results.count == 4)
    for (result, finding) in zip(results, Corpus.findings) {
      let index = try #require(result["ruleIndex"] as? Int)
      #expect(rules[index]["id"] as? String == finding.rule)
      let prints = try #require(result["partialFingerprints"] as? [String: String])
      #expect(prints["primaryLocationLineHash"]?.contains(":") == true)
      #expect(prints["tiekarttaKey/v1"] == LintBaseline.key(of: finding))
      let location = try #require((result["locations"] as? [[String: Any]])?.first)
      let place = try #require(location["physicalLocation"] as? [String: Any])
      let artifact = try #require(place["artifactLocation"] as? [String: String])
      #expect(artifact["uri"] == "kunta/tie%2C%20100%25%20%C3%A4%F0%9F%98%80/aja.yaml")
      #expect(artifact["uriBaseId"] == "SRCROOT")
      let region = try #require(place["region"] as? [String: Int])
      #expect(region["startLine"] == region["endLine"])
      #expect(region["startColumn"] ?? 0 < region["endColumn"] ?? 0)
    }
    // A finding on three lines is cut to its first.
    let last = try #require((results[3]["locations"] as? [[String: Any]])?.first)
    let region = (last["physicalLocation"] as? [String: Any])?["region"] as? [String: Int]
    #expect(region == ["startLine": 7, "startColumn": 3, "endLine": 7, "endColumn": 7])
    let text = (results[0]["message"] as? [String: String])?["text"]
    #expect(
      text
        == "päättyy (2026-Q2) ennen kuin alkaa (2026-10). ohje: tarkista, kumpi ajoista on oikein. [alku on tässä](1)."
    )
    #expect(results[1]["fixes"] != nil)
  }

  @Test("Every rule has all the texts that GitHub wants", arguments: Language.allCases)
  func rules(_ language: Language) throws {
    let few = Corpus.result([])
    let result = LintResult(
      report: few.report, sources: [:], language: language, version: "0.1.0", machinePrefix: "",
      readerPrefix: "")
    let log = try Self.object(try Self.render("sarif", result))
    let run = try #require((log["runs"] as? [[String: Any]])?.first)
    let driver = (run["tool"] as? [String: Any])?["driver"] as? [String: Any]
    let rules = try #require(driver?["rules"] as? [[String: Any]])
    #expect(rules.count == Rules.all.count)
    for rule in rules {
      for key in ["shortDescription", "fullDescription", "help"] {
        let text = (rule[key] as? [String: Any])?["text"] as? String
        #expect(text?.isEmpty == false && (key == "help" || (text?.count ?? 0) <= 1_024))
      }
      #expect((rule["name"] as? String)?.contains("-") == false)
    }
  }

  @Test("Code scanning's results are the gravest, and it is said that there were more")
  func manyInSARIF() throws {
    let (findings, sources) = Corpus.many(12_000)
    let log = try Self.object(try Self.render("sarif", Corpus.result(findings, sources: sources)))
    let run = try #require((log["runs"] as? [[String: Any]])?.first)
    let results = try #require(run["results"] as? [[String: Any]])
    #expect(results.count == 5_000)
    #expect(results.count { $0["level"] as? String == "error" } == 4_000)
    #expect(results.count { $0["level"] as? String == "warning" } == 1_000)
    let invocation = try #require((run["invocations"] as? [[String: Any]])?.first)
    #expect((invocation["toolExecutionNotifications"] as? [Any])?.count == 1)
  }

  @Test(
    "SARIF is valid by its schema",
    .enabled(
      if: Python.isThere && Python.contract("sarif-schema-2.1.0.json") != nil,
      "needs python3 and ../shared/contracts/sarif-schema-2.1.0.json"))
  func sarifSchema() throws {
    let schema = try String(
      contentsOf: #require(Python.contract("sarif-schema-2.1.0.json")), encoding: .utf8)
    guard (try? Python.run("import jsonschema", [])) != nil else {
      print("SARIF not validated: python3 has no jsonschema")
      return
    }
    for findings in [Corpus.findings, Corpus.allHostile, []] {
      let few = Corpus.result(findings)
      let result = LintResult(
        report: few.report, sources: few.sources, language: .sv, version: "0.1.0",
        machinePrefix: "", readerPrefix: "")
      let text = try Self.render("sarif", result)
      let said = try Python.run(
        """
        import json, sys, jsonschema
        schema, log = (json.load(open(p, encoding="utf-8")) for p in sys.argv[1:3])
        v = jsonschema.Draft4Validator(schema, format_checker=jsonschema.FormatChecker())
        for e in v.iter_errors(log): print(list(e.path), e.message)
        """, [schema, text])
      #expect(said == "")
    }
  }

  @Test(
    "JSON is read back by another parser", .enabled(if: Python.isThere, "needs python3"),
    arguments: ["json", "sarif", "gitlab", "rdjson"])
  func python(_ id: String) throws {
    for findings in [Corpus.findings, Corpus.allHostile, []] {
      let text = try Self.render(id, Corpus.result(findings))
      let said = try Python.run(
        """
        import json, sys
        def once(pairs):
            assert len(dict(pairs)) == len(pairs), "a key twice"
            return dict(pairs)
        text = open(sys.argv[1], encoding="utf-8").read()
        assert not text.startswith("\\ufeff") and text.endswith("\\n")
        json.loads(text, object_pairs_hook=once)
        print("read")
        """, [text])
      #expect(said == "read\n")
    }
  }

  @Test("GitHub's runner reads the annotations as they were meant")
  func github() throws {
    let text = try Self.render("github", Corpus.result(Corpus.findings))
    let lines = text.split(separator: "\n").map(String.init)
    let commands = lines.compactMap(RunnerCommand.init)
    #expect(commands.map(\.name) == ["error", "error", "warning", "notice"])
    #expect(lines.count == 5 && lines[4] == "tiekartta: 2 virhettä, 1 varoitus, 1 huomautus")
    #expect(
      commands[1].properties == [
        "file": "kunta/" + Corpus.path, "line": "5", "endLine": "5", "col": "41",
        "endColumn": "51", "title": "unknown-reference · actions/Ä05",
      ])
    #expect(
      commands[1].message == "viittaus tuntemattomaan tunnukseen 'ict-osasto'\ntarkoititko 'ict'")
    // On several lines there are no columns.
    #expect(commands[3].properties["col"] == nil && commands[3].properties["endLine"] == "9")
  }

  @Test("Hostile words stay inside their annotation")
  func hostileGitHub() throws {
    let text = try Self.render("github", Corpus.result(Corpus.allHostile, machinePrefix: ""))
    let commands = text.split(separator: "\n").compactMap { RunnerCommand(String($0)) }
    #expect(commands.count == 6 && Set(commands.map(\.name)) == ["error", "warning", "notice"])
    #expect(commands[0].message.contains("::error::b") && commands[0].message.contains("%0A"))
    #expect(commands[0].properties["file"] == Corpus.path)
    #expect(commands[3].properties["file"] == "::error::x.yaml")
  }

  @Test("GitLab gets unique fingerprints that do not hang on lines")
  func gitlab() throws {
    func issues(_ findings: [Diagnostic], _ sources: [String: SourceText] = Corpus.sources) throws
      -> [[String: Any]]
    {
      let text = try Self.render("gitlab", Corpus.result(findings, sources: sources))
      return try #require(
        try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]])
    }
    #expect(try issues([]).isEmpty)
    let hostile = try issues(Corpus.allHostile)
    #expect(Set(hostile.compactMap { $0["fingerprint"] as? String }).count == hostile.count)
    let before = try issues(Corpus.findings)
    #expect(
      before[0]["severity"] as? String == "major" && before[3]["severity"] as? String == "info")
    #expect((before[1]["description"] as? String)?.hasPrefix("unknown-reference: ") == true)
    // Other lines, the same fingerprints.
    var moved = Corpus.sources
    moved[Corpus.path] = SourceText(path: Corpus.path, text: "\n\n\n" + Corpus.text)
    let after = try issues(Corpus.findings, moved)
    #expect(
      before.map { $0["fingerprint"] as? String } == after.map { $0["fingerprint"] as? String })
  }

  @Test(
    "XML is read back by expat", .enabled(if: Python.isThere, "needs python3"),
    arguments: ["junit", "checkstyle"])
  func xml(_ id: String) throws {
    for (findings, count) in [(Corpus.findings, 4), (Corpus.allHostile, 6), ([], 0)] {
      let text = try Self.render(id, Corpus.result(findings, machinePrefix: ""))
      let said = try Python.run(
        """
        import sys, xml.etree.ElementTree as E
        root = E.fromstring(open(sys.argv[1], "rb").read())
        if root.tag == "checkstyle":
            print(len(root.findall("file/error")))
            for e in root.findall("file/error"):
                assert e.get("severity") in ("error", "warning", "info") and int(e.get("column")) > 0
        else:
            print(len([l for b in root.iter() if b.tag in ("failure", "system-out")
                       for l in b.text.splitlines() if not l.startswith("  ")]))
            for s in root.findall("testsuite"):
                cases = s.findall("testcase")
                assert int(s.get("tests")) == len(cases) > 0
                assert int(s.get("failures")) == len(s.findall("testcase/failure"))
                assert all(len(c) <= 1 for c in cases)
        names = [f.get("name") for f in root.findall("file")] + [s.get("name") for s in root.findall("testsuite")]
        assert not \(findings.count == 6 ? "True" : "False") or "::error::x.yaml" in names, names
        """, [text])
      #expect(said == "\(count)\n")
    }
  }

  @Test("reviewdog gets columns in bytes, and a fix")
  func rdjson() throws {
    let all = try Self.object(try Self.render("rdjson", Corpus.result(Corpus.findings)))
    let list = try #require(all["diagnostics"] as? [[String: Any]])
    #expect(
      Set(list.flatMap(\.keys)).isSubset(of: [
        "message", "location", "severity", "code", "suggestions",
      ]))
    #expect(list.map { $0["severity"] as? String } == ["ERROR", "ERROR", "WARNING", "INFO"])
    let range = (list[1]["location"] as? [String: Any])?["range"] as? [String: [String: Int]]
    // Ä, ä and ö take two bytes each, the emoji four: seven more than code points.
    #expect(
      range?["start"] == ["line": 5, "column": 48] && range?["end"] == ["line": 5, "column": 58])
    let suggestion = try #require((list[1]["suggestions"] as? [[String: Any]])?.first)
    #expect(suggestion["text"] as? String == "ict")
    #expect(suggestion["range"] as? [String: [String: Int]] == range)
  }
}
