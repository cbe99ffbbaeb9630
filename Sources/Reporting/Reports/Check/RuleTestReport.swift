package import Diagnostics
package import RoadmapCheck

/// What `check --test-rules` says of the rules' examples.
package struct RuleTestReport: Sendable {
  private let result: RuleTest.Result
  private let language: Language
  private let source: SourceText

  /// - Parameter source: the text of `tiekartta.yaml`, where rules of one's own are written.
  package init(_ result: RuleTest.Result, language: Language, source: SourceText) {
    self.result = result
    self.language = language
    self.source = source
  }

  /// The result ready for every medium.
  package func report() -> Report {
    Report(command: "check", document: document, data: writeData)
  }

  private var document: Document {
    let phrases: any CheckPhrases = language.phrases
    let count = phrases.tested(result.count, failed: result.failures.count)
    let failures = result.failures.map { failure in
      let place = line(of: failure).map { " – \(source.path):\($0)" } ?? ""
      return Item(
        Line(phrases.failedExample(failure.number, of: failure.rule, mustFail: failure.fails))
          + Line(place, .dim))
    }
    let untested = result.untested.joined(separator: ", ")
    return Document(
      title: phrases.label(.ruleTests), language: language.rawValue,
      blocks: [.paragraph(Line(count, result.failures.isEmpty ? .good : .error))]
        + (failures.isEmpty ? [] : [.list(failures)])
        + (untested.isEmpty ? [] : [.paragraph(Line(phrases.untested(untested), .warning))]))
  }

  private func line(of failure: RuleTest.Failure) -> Int? {
    failure.place.map { Spot.all(of: [$0], in: [source.path: source])[$0]?.line ?? 1 }
  }

  private func writeData(to json: inout JSONWriter) {
    json.member("passed", result.failures.isEmpty)
    json.member("examples", result.count)
    json.objects("failures", result.failures) { json, failure in
      json.member("rule", failure.rule)
      json.member("example", failure.number)
      json.member("must-fail", failure.fails)
      json.member("line", line(of: failure))
    }
    json.array("untested") { json in
      for rule in result.untested { json.element(rule) }
    }
  }
}
