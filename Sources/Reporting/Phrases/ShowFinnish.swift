internal import RoadmapModel

// The words of `show` in Finnish.
extension Finnish: ShowPhrases {
  package func days(_ days: Int) -> String {
    days == 1 ? "1 päivä" : "\(days) päivää"
  }

  package func days(_ days: Int, workdays: Int) -> String {
    self.days(days) + " (" + (workdays == 1 ? "1 työpäivä" : "\(workdays) työpäivää") + ")"
  }

  package func faults(_ count: Int) -> String {
    "Virheitä tiekartan tiedostoissa: \(count). Ne kertoo komento tiekartta lint; tässä näkyy se, mikä voitiin lukea."
  }

  package func untranslated(_ count: Int) -> String { "Nimi puuttuu suomeksi (\(count))" }

  package func more(_ count: Int) -> String { "Lisäksi: \(count)" }

  package func foundInOtherCase(_ id: String) -> String { "Tunnus kirjoitetaan \(id)." }

  package func foundByEarlierID(_ id: String) -> String { "Löytyi aiemmalla tunnuksella \(id)." }
}
