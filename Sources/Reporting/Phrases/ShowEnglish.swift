internal import RoadmapModel

// The words of `show` in English.
extension English: ShowPhrases {
  package func days(_ days: Int) -> String {
    days == 1 ? "1 day" : "\(days) days"
  }

  package func days(_ days: Int, workdays: Int) -> String {
    self.days(days) + " (" + (workdays == 1 ? "1 working day" : "\(workdays) working days") + ")"
  }

  package func faults(_ count: Int) -> String {
    "Errors in the roadmap's files: \(count). See them with tiekartta lint; what could be read is shown here."
  }

  package func untranslated(_ count: Int) -> String { "Names missing in English (\(count))" }

  package func more(_ count: Int) -> String { "Further: \(count)" }

  package func foundInOtherCase(_ id: String) -> String { "The id is written \(id)." }

  package func foundByEarlierID(_ id: String) -> String { "Found by its earlier id \(id)." }
}
