internal import Diagnostics
internal import RoadmapModel

/// What is wrong with a comment or a waiver that hides findings.
enum SuppressionRemark {
  static func remarks(
    rule: String, isUsed: Bool, until: Day?, today: Day, hasReason: Bool, at place: Place,
    removal: Fix?
  ) -> [Diagnostic] {
    var found: [Diagnostic] = []
    if let until, until < today, isUsed {
      found.append(
        remark(
          ExpiredSuppression.about, at: place, rule: rule,
          Phrase(
            fi: "säännön '\(rule)' poikkeus päättyi \(until)",
            sv: "undantaget från regeln '\(rule)' gick ut \(until)",
            en: "the exception from the rule '\(rule)' ran out on \(until)"),
          hint: Phrase(
            fi: "korjaa havainto, tai sovi uusi päivä ja perustelu",
            sv: "åtgärda fyndet, eller kom överens om en ny dag och motivering",
            en: "mend the finding, or agree on a new day and a reason")))
    }
    if !isUsed {
      found.append(
        remark(
          UnusedSuppression.about, at: place, rule: rule,
          Phrase(
            fi: "säännön '\(rule)' poikkeus ei enää peitä mitään",
            sv: "undantaget från regeln '\(rule)' döljer inte längre något",
            en: "the exception from the rule '\(rule)' hides nothing any more"),
          hint: Phrase(fi: "poista se", sv: "ta bort det", en: "remove it"), fix: removal))
    }
    if !hasReason {
      found.append(
        remark(
          SuppressionWithoutReason.about, at: place, rule: rule,
          Phrase(
            fi: "säännön '\(rule)' poikkeukselta puuttuu perustelu",
            sv: "undantaget från regeln '\(rule)' saknar motivering",
            en: "the exception from the rule '\(rule)' has no reason"),
          hint: Phrase(
            fi: "kirjoita perustelu samalle riville säännön jälkeen",
            sv: "skriv motiveringen på samma rad efter regeln",
            en: "write the reason on the same line after the rule")))
    }
    return found
  }

  static func unknownRule(_ rule: String, at place: Place) -> Diagnostic {
    let near = nearest(to: rule, in: Rules.all.map { $0.about.id })
    return remark(
      UnknownRule.about, at: place, rule: rule,
      Phrase(
        fi: "sääntöä '\(rule)' ei ole", sv: "det finns ingen regel '\(rule)'",
        en: "there is no rule '\(rule)'"),
      hint: near.map {
        Phrase(fi: "tarkoititko '\($0)'", sv: "menade du '\($0)'", en: "did you mean '\($0)'")
      })
  }

  static func malformed(at place: Place) -> Diagnostic {
    remark(
      UnknownRule.about, at: place, rule: nil,
      Phrase(
        fi: "poikkeusta ei ymmärretty", sv: "undantaget går inte att förstå",
        en: "the exception is not understood"),
      hint: Phrase(
        fi: "kirjoita '# tiekartta: ignore sääntö until 2027-01-31 perustelu'",
        sv: "skriv '# tiekartta: ignore regel until 2027-01-31 motivering'",
        en: "write '# tiekartta: ignore rule until 2027-01-31 reason'"))
  }

  private static func remark(
    _ about: RuleAbout, at place: Place, rule: String?, _ message: Phrase, hint: Phrase? = nil,
    fix: Fix? = nil
  ) -> Diagnostic {
    Diagnostic(
      rule: about.id, severity: about.severity, message: message, hint: hint, place: place,
      facet: rule, fix: fix)
  }
}
