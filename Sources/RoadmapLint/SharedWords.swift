internal import Diagnostics
internal import RoadmapModel

/// Words that several rules say.
enum SharedWords {
  static let firstIsHere = Phrase(
    fi: "ensimmäinen on tässä", sv: "den första står här", en: "the first is here")
  static let startIsHere = Phrase(
    fi: "alku on tässä", sv: "starten står här", en: "the start is here")
  static let endIsHere = Phrase(
    fi: "päättymisaika on tässä", sv: "sluttiden står här", en: "the end is here")
  static let recordIsHere = Phrase(
    fi: "tietue on tässä", sv: "posten står här", en: "the record is here")
  static let deadlineIsHere = Phrase(
    fi: "määräaika on tässä", sv: "tidsfristen står här", en: "the deadline is here")

  /// A count of calendar days.
  static func days(_ count: Int) -> Phrase {
    Phrase(
      fi: count == 1 ? "1 päivä" : "\(count) päivää",
      sv: count == 1 ? "1 dag" : "\(count) dagar",
      en: count == 1 ? "1 day" : "\(count) days")
  }

  /// Offers the nearest choice.
  static func didYouMean(_ choice: String) -> Phrase {
    Phrase(
      fi: "tarkoititko '\(choice)'", sv: "menade du '\(choice)'", en: "did you mean '\(choice)'")
  }
}
