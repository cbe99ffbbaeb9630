package import Diagnostics
package import RoadmapCheck

// The words of `check` in Swedish.
extension Swedish: CheckPhrases {
  package func checkTitle(from base: String, to head: String) -> String {
    "Granskning av ändringar: \(base) → \(head)"
  }

  package func failed(_ count: Int) -> String { "Går inte igenom: \(count) hinder." }

  package func heading(_ level: Severity, _ count: Int) -> String {
    switch level {
    case .error: "Hinder (\(count))"
    case .warning: "Varningar (\(count))"
    case .info: "För kännedom (\(count))"
    }
  }

  package func approvedHeading(_ count: Int) -> String { "Godkända (\(count))" }
  package func mayApprove(_ names: String) -> String { "Får godkänna: \(names)" }
  package func approvedBy(_ name: String) -> String { "Godkännande: \(name)" }
  package func expired(_ day: String) -> String { "Godkännandets sista giltighetsdag: \(day)" }

  package func worthless(_ why: String) -> String { "Godkännandet gäller inte: \(why)." }

  package func howToApprove(in file: String) -> String {
    "Den som får godkänna lägger i den här grenen till raderna och motiveringen i \(file):"
  }

  package func notice(_ notice: GateNotice) -> String {
    switch notice {
    case .expired(let all): "Godkännanden som har gått ut: \(all.named)"
    case .unused(let all):
      "Grenens godkännanden som inte behövs: \(all.named)"
    case .orphaned(let all):
      "Godkännanden vars post, beslut eller part inte finns: \(all.named)"
    case .unexplained(let all):
      "Grenens godkännanden vars motivering inte är skriven: " + all.named
    case .elsewhere(let all):
      "Godkännanden vars beslut gäller andra poster: " + all.named
    case .signatures:
      "En fil bevisar inte vem som godkände: kräv det i versionshanteringens granskningsregler."
    case .oldFindings(let count): "Fynd som fanns redan förut och inte hindrar: \(count)"
    case .newRoadmap: "Utgångsversionen har ännu ingen färdplan: det finns inget att jämföra med."
    case .unreadBase:
      "Utgångsversionens tiekartta.yaml går inte att läsa: de färdiga reglerna gäller."
    case .nobodyApproves:
      "Verksamhetsmodellen nämner inget organ som godkänner och färdplanen har ingen ägare:"
        + " ingen kan godkänna."
    }
  }

  package func tested(_ count: Int, failed: Int) -> String {
    failed == 0
      ? "Alla exempel håller: \(count)." : "Exempel som inte håller: \(failed) av \(count)."
  }

  package func failedExample(_ number: Int, of rule: String, mustFail: Bool) -> String {
    mustFail
      ? "\(rule), exempel \(number): regeln släpper igenom det, fast den inte får"
      : "\(rule), exempel \(number): regeln hindrar det, fast den inte får"
  }

  package func untested(_ rules: String) -> String { "Regler utan exempel: \(rules)" }
}
