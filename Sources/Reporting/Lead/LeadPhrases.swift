internal import Diagnostics

/// The sentences of what a report answers in ten seconds.
package protocol LeadPhrases: Phrases {
  /// How many wait for a decision, are late, and passed or will pass a legal deadline, and how many
  /// ends moved; none of the last where no older state is known.
  func verdict(decide: Int, late: Int, deadlines: Int, moved: Int?) -> String
  /// How many changes wait for a decision, how many ends moved, and how many changes there are.
  func verdict(decide: Int, moved: Int, changes: Int) -> String
  /// How much is asked of a party, and until which day where that is known.
  func verdict(asked: Int, by day: String?) -> String
}

/// The fixed words of it.
struct LeadLabel: Label {
  let words: Phrase

  init(words: Phrase) { self.words = words }

  static let obstacles = Self(fi: "Esteet", sv: "Hinder", en: "Obstacles")
  static let warnings = Self(fi: "Varoitukset", sv: "Varningar", en: "Warnings")
  static let decide = Self(fi: "Päätettävää", sv: "För beslut", en: "For decision")
  static let information = Self(fi: "Tiedoksi", sv: "För kännedom", en: "For information")
}

extension LeadPhrases {
  func label(_ label: LeadLabel) -> String { label.words[language] }
}

extension Finnish: LeadPhrases {
  package func verdict(decide: Int, late: Int, deadlines: Int, moved: Int?) -> String {
    sentence(
      [
        decide == 0
          ? "mikään ei odota päätöstä"
          : decide == 1 ? "1 asia odottaa päätöstä" : "\(decide) asiaa odottaa päätöstä",
        late == 0
          ? "mikään ei ole myöhässä" : late == 1 ? "1 on myöhässä" : "\(late) on myöhässä",
        deadlines == 0
          ? nil
          : deadlines == 1
            ? "1 lakisääteinen määräaika ei ole pitänyt tai ei pidä"
            : "\(deadlines) lakisääteistä määräaikaa ei ole pitänyt tai ei pidä",
        moved.map { moved in
          moved == 0
            ? "mikään päättymisaika ei ole siirtynyt"
            : moved == 1
              ? "1 päättymisaika on siirtynyt" : "\(moved) päättymisaikaa on siirtynyt"
        },
      ], and: "ja")
  }

  package func verdict(decide: Int, moved: Int, changes: Int) -> String {
    guard changes > 0 else { return "Tiekartta ei muutu." }
    return sentence(
      [
        changes == 1 ? "1 kohde muuttuu" : "\(changes) kohdetta muuttuu",
        moved == 0
          ? nil
          : moved == 1 ? "1 päättymisaika siirtyy" : "\(moved) päättymisaikaa siirtyy",
        decide == 0
          ? "mikään ei tule päätettäväksi"
          : decide == 1 ? "1 tulee päätettäväksi" : "\(decide) tulee päätettäväksi",
      ], and: "ja")
  }

  package func verdict(asked: Int, by day: String?) -> String {
    guard asked > 0 else { return "Teiltä ei pyydetä nyt mitään: tiedot ovat ajan tasalla." }
    let by = day.map { "viimeistään \($0)" } ?? "ennen seuraavaa raporttia"
    return asked == 1
      ? "Teiltä pyydetään vastausta 1 asiaan \(by)."
      : "Teiltä pyydetään vastausta \(asked) asiaan \(by)."
  }
}

extension Swedish: LeadPhrases {
  package func verdict(decide: Int, late: Int, deadlines: Int, moved: Int?) -> String {
    sentence(
      [
        decide == 0
          ? "inget väntar på beslut"
          : decide == 1 ? "1 ärende väntar på beslut" : "\(decide) ärenden väntar på beslut",
        late == 0
          ? "inget är försenat" : late == 1 ? "1 är försenat" : "\(late) är försenade",
        deadlines == 0
          ? nil
          : deadlines == 1
            ? "1 lagstadgad tidsfrist har inte hållits eller håller inte"
            : "\(deadlines) lagstadgade tidsfrister har inte hållits eller håller inte",
        moved.map { moved in
          moved == 0
            ? "ingen sluttid har flyttats"
            : moved == 1 ? "1 sluttid har flyttats" : "\(moved) sluttider har flyttats"
        },
      ], and: "och")
  }

  package func verdict(decide: Int, moved: Int, changes: Int) -> String {
    guard changes > 0 else { return "Färdplanen ändras inte." }
    return sentence(
      [
        changes == 1 ? "1 post ändras" : "\(changes) poster ändras",
        moved == 0 ? nil : moved == 1 ? "1 sluttid flyttas" : "\(moved) sluttider flyttas",
        decide == 0
          ? "inget kräver beslut" : decide == 1 ? "1 kräver beslut" : "\(decide) kräver beslut",
      ], and: "och")
  }

  package func verdict(asked: Int, by day: String?) -> String {
    guard asked > 0 else { return "Inget begärs av er nu: uppgifterna är aktuella." }
    let by = day.map { "senast \($0)" } ?? "före nästa rapport"
    return asked == 1
      ? "Ni ombes svara på 1 fråga \(by)." : "Ni ombes svara på \(asked) frågor \(by)."
  }
}

extension English: LeadPhrases {
  package func verdict(decide: Int, late: Int, deadlines: Int, moved: Int?) -> String {
    sentence(
      [
        decide == 0
          ? "nothing waits for a decision"
          : decide == 1 ? "1 matter waits for a decision" : "\(decide) matters wait for a decision",
        late == 0 ? "nothing is late" : late == 1 ? "1 is late" : "\(late) are late",
        deadlines == 0
          ? nil
          : deadlines == 1
            ? "1 legal deadline was not or will not be kept"
            : "\(deadlines) legal deadlines were not or will not be kept",
        moved.map { moved in
          moved == 0
            ? "no end has moved" : moved == 1 ? "1 end has moved" : "\(moved) ends have moved"
        },
      ], and: "and")
  }

  package func verdict(decide: Int, moved: Int, changes: Int) -> String {
    guard changes > 0 else { return "The roadmap does not change." }
    return sentence(
      [
        changes == 1 ? "1 record changes" : "\(changes) records change",
        moved == 0 ? nil : moved == 1 ? "1 end moves" : "\(moved) ends move",
        decide == 0
          ? "nothing needs a decision"
          : decide == 1 ? "1 needs a decision" : "\(decide) need a decision",
      ], and: "and")
  }

  package func verdict(asked: Int, by day: String?) -> String {
    guard asked > 0 else { return "Nothing is asked of you now: all is up to date." }
    let by = day.map { "by \($0)" } ?? "before the next report"
    return asked == 1
      ? "You are asked to answer 1 question \(by)."
      : "You are asked to answer \(asked) questions \(by)."
  }
}

/// Clauses as one sentence.
private func sentence(_ clauses: [String?], and: String) -> String {
  let clauses = clauses.compactMap { $0 }
  guard let last = clauses.last, clauses.count > 1 else {
    return (clauses.first ?? "").capitalizedFirst + "."
  }
  return clauses.dropLast().joined(separator: ", ").capitalizedFirst + " \(and) \(last)."
}
