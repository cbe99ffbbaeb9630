internal import Diagnostics

/// The words of changes as a steering group reads them.
protocol MeetingPhrases: Sendable {
  func label(_ label: MeetingLabel) -> String
}

/// The fixed words of such changes, each translated once per language.
enum MeetingLabel: Sendable, CaseIterable {
  case reason, noReason, note, came
}

extension Language {
  /// The words of the language for changes at a meeting.
  var meetingPhrases: any MeetingPhrases {
    switch self {
    case .fi: Finnish()
    case .sv: Swedish()
    case .en: English()
    }
  }
}

extension Finnish: MeetingPhrases {
  func label(_ label: MeetingLabel) -> String {
    switch label {
    case .reason: "Perustelu"
    case .noReason: "ei ole annettu"
    case .note: "Seurantamerkintä"
    case .came: "uusia"
    }
  }
}

extension Swedish: MeetingPhrases {
  func label(_ label: MeetingLabel) -> String {
    switch label {
    case .reason: "Motivering"
    case .noReason: "har inte angetts"
    case .note: "Uppföljningsnotering"
    case .came: "nya"
    }
  }
}

extension English: MeetingPhrases {
  func label(_ label: MeetingLabel) -> String {
    switch label {
    case .reason: "Reason"
    case .noReason: "none given"
    case .note: "Follow-up note"
    case .came: "new"
    }
  }
}
