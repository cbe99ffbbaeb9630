import RoadmapModel
import RoadmapSlippage

/// Makes up facts of every shape, likely or not.
struct RandomFacts {
  var numbers: SeededNumbers

  init(seed: UInt64) {
    numbers = SeededNumbers(state: seed)
  }

  private mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &numbers)
  }

  private mutating func maybe<T>(_ value: (inout Self) -> T) -> T? {
    Bool.random(using: &numbers) ? value(&self) : nil
  }

  private mutating func list<T>(_ most: Int, _ value: (inout Self) -> T) -> [T] {
    (0..<number(0...most)).map { _ in value(&self) }
  }

  mutating func text() -> String {
    let words = [
      "", "A1", "fi", "sv", "Ää 😀", "o\u{308}", "ö", "pitkä teksti, joka ei mahdu kuuteentoista",
      "\0",
    ]
    return (words.randomElement(using: &numbers) ?? "") + (maybe { "\($0.number(0...99))" } ?? "")
  }

  mutating func day() -> Day {
    Day(
      number: number(0...9) == 0 ? number(Int(Int32.min)...Int(Int32.max)) : number(15_000...30_000)
    )
  }

  mutating func period() -> Period {
    let year = number(0...9) == 0 ? number(1...9999) : number(2020...2035)
    let period: Period? =
      switch number(0...6) {
      case 0: Period(year: year)
      case 1: Period(year: year, part: number(1...2), of: .half)
      case 2: Period(year: year, part: number(1...3), of: .third)
      case 3: Period(year: year, part: number(1...4), of: .quarter)
      case 4: Period(year: year, month: number(1...12))
      case 5: Period(year: year, week: number(1...53))
      default: Period(day())
      }
    return period ?? Period(day())
  }

  private mutating func date() -> PlannedDate {
    switch number(0...4) {
    case 0: .none
    case 1: .unread
    default: .period(period())
    }
  }

  private mutating func texts() -> [LanguageText] {
    list(3) { LanguageText($0.text(), $0.text()) }
  }

  mutating func facts() -> RecordFacts {
    var links = LinkFacts()
    links.responsible = maybe { $0.text() }
    links.goals = list(3) { $0.text() }
    links.perspectives = list(3) { $0.text() }
    links.serviceAreas = list(3) { $0.text() }
    links.requirements = list(3) { $0.text() }
    links.dependencies = list(3) {
      let words = ["finish-start", "start-start", "finish-finish", "related"]
      let link = Dependency.Link(rawValue: words[$0.number(0...3)]) ?? .related
      return DependencyFacts(action: $0.text(), link: link, lag: $0.number(-99_999...99_999))
    }
    return RecordFacts(
      key: RecordKey(Kind.allCases[number(0...Kind.allCases.count - 1)], text()), title: texts(),
      status: maybe { $0.text() }, start: date(), end: date(),
      isContinuous: Bool.random(using: &numbers), isInternal: Bool.random(using: &numbers),
      review: maybe { $0.period() }, started: maybe { $0.day() }, completed: maybe { $0.day() },
      milestones: list(3) {
        MilestoneFacts(
          id: $0.text(), title: $0.texts(), date: $0.date(), reached: $0.maybe { $0.day() })
      },
      reasons: list(3) {
        ReasonFacts(key: $0.text(), reason: $0.texts(), by: $0.maybe { $0.text() })
      }, links: links, formerly: list(2) { $0.text() },
      values: list(3) { NamedValue($0.text(), $0.text()) })
  }
}
