internal import Diagnostics

/// The fixed words of such changes.
struct MeetingLabel: Label {
  let words: Phrase

  init(words: Phrase) { self.words = words }

  static let reason = Self(fi: "Perustelu", sv: "Motivering", en: "Reason")
  static let noReason = Self(fi: "ei ole annettu", sv: "har inte angetts", en: "none given")
  static let note = Self(fi: "Seurantamerkintä", sv: "Uppföljningsnotering", en: "Follow-up note")
  static let came = Self(fi: "uusia", sv: "nya", en: "new")
}

extension ChangelogPhrases {
  /// What a fixed word of the report is called.
  func label(_ label: MeetingLabel) -> String { label.words[language] }
}
