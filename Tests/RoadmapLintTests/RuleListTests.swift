import Diagnostics
import Foundation
import RoadmapLint
import Testing

/// The list of rules, the folder of rules and what the sources report agree.
@Suite struct RuleListTests {
  static let sources = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources")

  /// Rules whose faults no text of one file can show, and why.
  static let withoutFlags = [
    "file-too-large": "needs a file of over five mebibytes",
    "link-outside-folder": "needs a symbolic link on disk",
    "missing-file": "needs a folder to be missing from",
    "path-outside-folder": "needs a folder to climb out of",
    "too-many-findings": "needs tens of thousands of faults",
    "unreadable-file": "needs a file that cannot be opened",
  ]

  static func swiftFiles(under folder: URL) -> [URL] {
    let all = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return (all?.allObjects as? [URL] ?? []).filter { $0.pathExtension == "swift" }
  }

  @Test("Ids are unique and sorted")
  func order() {
    let ids = Rules.all.map { $0.about.id }
    #expect(ids == Set(ids).sorted())
    #expect(ids.allSatisfy { Rules.rule($0)?.about.id == $0 })
  }

  @Test("Every rule is named after its id, and its file after it")
  func names() throws {
    let files = Self.swiftFiles(under: Self.sources.appending(path: "RoadmapLint/Rules"))
    for rule in Rules.all {
      let words = rule.about.id.split(separator: "-").map {
        $0.prefix(1).uppercased() + $0.dropFirst()
      }
      #expect("\(rule)" == words.joined())
      #expect(files.contains { $0.lastPathComponent == "\(rule).swift" }, "\(rule) has no file")
    }
  }

  @Test("Every rule of the folder is listed")
  func folder() throws {
    let listed = Set(Rules.all.map { "\($0)" })
    for file in Self.swiftFiles(under: Self.sources.appending(path: "RoadmapLint/Rules")) {
      let text = try String(contentsOf: file, encoding: .utf8)
      for match in text.matches(of: /enum (\w+): Rule \{/) {
        let name = String(match.output.1)
        #expect(listed.contains(name), "\(name) is not in Rules.all")
        #expect(file.lastPathComponent == name + ".swift")
      }
    }
  }

  @Test(
    "Every rule has examples of both sorts, or a reason why not",
    arguments: Rules.all.map { $0.about.id })
  func examples(_ id: String) throws {
    let about = try #require(Rules.rule(id)).about
    #expect(!about.passes.isEmpty)
    #expect(about.flags.isEmpty == (Self.withoutFlags[id] != nil))
  }

  @Test(
    "Every rule speaks in sentences, in three languages", arguments: Rules.all.map { $0.about.id })
  func sentences(_ id: String) throws {
    let about = try #require(Rules.rule(id)).about
    for phrase in [about.summary, about.why] {
      for language in Language.allCases {
        #expect(phrase[language].count > 10 && phrase[language].hasSuffix("."))
      }
      #expect(Set(Language.allCases.map { phrase[$0] }).count == 3)
    }
  }

  @Test("Every rule id that the readers report is listed, with the same severity")
  func reported() throws {
    let call = /(?:fault|found)\(\s*"([a-z0-9-]+)"(?:,\s*\.(error|warning|info))?/
    let direct = /rule: "([a-z0-9-]+)", severity: \.(error|warning|info)/
    let isFault = /isVague \? "([a-z-]+)" : "([a-z-]+)", \.(error|warning|info)/
    var found: [String: Set<String>] = [:]
    for folder in ["YAMLTree", "RoadmapModel", "Workspace"] {
      for file in Self.swiftFiles(under: Self.sources.appending(path: folder)) {
        let text = try String(contentsOf: file, encoding: .utf8)
        for match in text.matches(of: direct) {
          found[String(match.output.1), default: []].insert(String(match.output.2))
        }
        for match in text.matches(of: isFault) {
          found[String(match.output.1), default: []].insert(String(match.output.3))
          found[String(match.output.2), default: []].insert(String(match.output.3))
        }
        for match in text.matches(of: call) {
          // Without a severity in the call, it is named further on or is `error`.
          let rest = text[match.range.upperBound...].prefix { $0 != "@" }
          let end = rest.range(of: "\n  }\n")?.lowerBound ?? rest.endIndex
          let later = rest[..<end].firstMatch(of: /severity: \.(error|warning|info)/)
          let severity =
            match.output.2.map(String.init) ?? later.map { String($0.output.1) } ?? "error"
          found[String(match.output.1), default: []].insert(severity)
        }
      }
    }
    #expect(found.count > 35)
    // What is wrong with `tiekartta.yaml` itself stops the program and is no finding to configure.
    found["configuration"] = nil
    for (id, severities) in found {
      let rule = try #require(Rules.rule(id), "\(id) is reported, but it is no rule")
      #expect(severities == [rule.about.severity.rawValue], "\(id)")
    }
  }
}
