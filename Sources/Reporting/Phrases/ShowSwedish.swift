internal import RoadmapModel

// The words of `show` in Swedish as written in Finland.
extension Swedish: ShowPhrases {
  package func days(_ days: Int) -> String {
    days == 1 ? "1 dag" : "\(days) dagar"
  }

  package func days(_ days: Int, workdays: Int) -> String {
    self.days(days) + " (" + (workdays == 1 ? "1 arbetsdag" : "\(workdays) arbetsdagar") + ")"
  }

  package func faults(_ count: Int) -> String {
    "Fel i färdplanens filer: \(count). Kommandot tiekartta lint visar dem; här syns det som gick att läsa."
  }

  package func untranslated(_ count: Int) -> String { "Namn saknas på svenska (\(count))" }

  package func more(_ count: Int) -> String { "Dessutom: \(count)" }

  package func foundInOtherCase(_ id: String) -> String { "Id:t skrivs \(id)." }

  package func foundByEarlierID(_ id: String) -> String { "Hittades med det tidigare id:t \(id)." }
}
