internal import Diagnostics
internal import RoadmapCheck

// The words of `check` in Swedish.
extension Swedish: CheckPhrases {
  func label(_ label: CheckLabel) -> String {
    switch label {
    case .passed: "Går igenom: inget hindrar."
    case .oldApproval:
      "Godkännandet gavs före den här grenen och gäller inte på nytt: skriv ett nytt i dess ställe."
    case .howToApprove: "Så godkänns det"
    case .orRun: "Eller kör kommandot:"
    case .notices: "Att notera"
    case .aboutRule:
      "En regel i granskningen av ändringar: tiekartta check."
        + " Den hindrar en ändring när allt som står här gäller."
    case .ruleText: "Regeln och dess exempel"
    case .otherLevel: "En annan nivå, eller off, i tiekartta.yaml:"
    case .ruleTests: "Reglernas exempel"
    }
  }

  func checkTitle(from base: String, to head: String) -> String {
    "Granskning av ändringar: \(base) → \(head)"
  }

  func failed(_ count: Int) -> String { "Går inte igenom: \(count) hinder." }

  func heading(_ level: Severity, _ count: Int) -> String {
    switch level {
    case .error: "Hinder (\(count))"
    case .warning: "Varningar (\(count))"
    case .info: "För kännedom (\(count))"
    }
  }

  func approvedHeading(_ count: Int) -> String { "Godkända (\(count))" }
  func mayApprove(_ names: String) -> String { "Får godkänna: \(names)" }
  func approvedBy(_ name: String) -> String { "Godkännande: \(name)" }
  func expired(_ day: String) -> String { "Godkännandets sista giltighetsdag: \(day)" }

  func wrongRole(_ name: String, isDecision: Bool) -> String {
    isDecision
      ? "Godkännandet gäller inte, eftersom beslutet inte godkände eller organet inte får godkänna:"
        + " \(name)"
      : "Godkännandet gäller inte, eftersom den som gav det inte har rätt till det: \(name)"
  }

  func howToApprove(in file: String) -> String {
    "Den som får godkänna lägger i den här grenen till raderna och motiveringen i \(file):"
  }

  func notice(_ notice: GateNotice) -> String {
    switch notice {
    case .expired(let all): "Godkännanden som har gått ut: \(all.joined(separator: ", "))"
    case .unused(let all):
      "Grenens godkännanden som inte behövs: \(all.joined(separator: ", "))"
    case .orphaned(let all):
      "Godkännanden vars post, beslut eller part inte finns: \(all.joined(separator: ", "))"
    case .unexplained(let all):
      "Grenens godkännanden vars motivering inte är skriven: " + all.joined(separator: ", ")
    case .elsewhere(let all):
      "Godkännanden vars beslut gäller andra poster: " + all.joined(separator: ", ")
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

  func tested(_ count: Int, failed: Int) -> String {
    failed == 0
      ? "Alla exempel håller: \(count)." : "Exempel som inte håller: \(failed) av \(count)."
  }

  func failedExample(_ number: Int, of rule: String, mustFail: Bool) -> String {
    mustFail
      ? "\(rule), exempel \(number): regeln släpper igenom det, fast den inte får"
      : "\(rule), exempel \(number): regeln hindrar det, fast den inte får"
  }

  func untested(_ rules: String) -> String { "Regler utan exempel: \(rules)" }
}
