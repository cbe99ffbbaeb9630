internal import Diagnostics
internal import RoadmapModel

/// Progress in percent that does not agree with the status.
enum ProgressMismatch: Rule {
  static let about = RuleAbout(
    id: "progress-mismatch",
    group: .plan,
    severity: .warning,
    summary: Phrase(
      fi: "Edistymisprosentti ja tila kertovat samaa.",
      sv: "Andelen utfört arbete och statusen säger samma sak.",
      en: "Progress in percent and status tell the same."),
    why: Phrase(
      fi: "Sadan prosentin avoin toimenpide on joko unohdettu merkitä valmiiksi tai kesken.",
      sv:
        "En öppen åtgärd på hundra procent är antingen färdig utan att ha märkts så, eller ofärdig.",
      en: "An open action at a hundred percent either is done and was not marked so, or is not."),
    flags: [
      """
      actions:
        A03: {status: in-progress, progress: ↓100}
        A11: {status: done, progress: ↓80}
      """
    ],
    passes: [
      """
      actions:
        A03: {status: in-progress, progress: 99}
        A11: {status: done, progress: 100}
        A22: {status: cancelled, progress: 40}
      """
    ])

  static func check(_ plan: Plan, into findings: inout Findings) {
    for action in plan.actions {
      guard let status = action.status, let progress = action.record[.progress]?.number,
        status == .done ? progress < Decimal(100) : status.isOpen && progress == Decimal(100)
      else { continue }
      findings.report(
        Self.self,
        Phrase(
          fi: "edistyminen on \(progress) %, mutta tila on '\(status.rawValue)'",
          sv: "\(progress) % är utfört, men statusen är '\(status.rawValue)'",
          en: "progress is \(progress)%, but the status is '\(status.rawValue)'"),
        hint: status == .done
          ? Phrase(
            fi: "poista 'progress', tai muuta tilaa, jos työ on kesken",
            sv: "ta bort 'progress', eller ändra statusen om arbetet pågår",
            en: "remove 'progress', or change the status if work is still going on")
          : Phrase(
            fi: "kirjoita 'status: done' ja 'completed', tai pienempi prosentti",
            sv: "skriv 'status: done' och 'completed', eller en lägre procentandel",
            en: "write 'status: done' and 'completed', or a lower percentage"),
        in: action.record, field: "progress", related: Related.status(of: action.record))
    }
  }
}
