package import Diagnostics

extension PeriodFault {
  /// What is wrong with a text, in the reader's language.
  package func message(for text: String) -> Phrase {
    let shown = text.count > 40 ? String(text.prefix(40)) + "…" : text
    let problem = problem
    return Phrase(
      fi: "'\(shown)'\(problem[.fi])", sv: "'\(shown)'\(problem[.sv])",
      en: "'\(shown)'\(problem[.en])")
  }

  /// What follows the text in a message.
  private var problem: Phrase {
    switch why {
    case .noSuchMonth(let month):
      return Phrase(
        fi: ": kuukautta \(month) ei ole", sv: ": det finns ingen månad \(month)",
        en: ": there is no month \(month)")
    case .noSuchDay(_, let month, let year):
      let count = Day.count(inMonth: month, of: year)
      return Phrase(
        fi: ": kuukaudessa \(month)/\(year) on \(count) päivää",
        sv: ": månaden \(month)/\(year) har \(count) dagar",
        en: ": the month \(month)/\(year) has \(count) days")
    case .noSuchWeek(_, let year):
      let count = Period.weeks(in: year)
      return Phrase(
        fi: ": vuodessa \(year) on \(count) viikkoa", sv: ": året \(year) har \(count) veckor",
        en: ": the year \(year) has \(count) weeks")
    case .noSuchPart(let precision, _, _):
      let (letter, count) =
        precision == .quarter ? ("Q", 4) : precision == .third ? ("T", 3) : ("H", 2)
      return Phrase(
        fi: ": vuodessa on \(letter)1–\(letter)\(count)",
        sv: ": ett år har \(letter)1–\(letter)\(count)",
        en: ": a year has \(letter)1–\(letter)\(count)")
    case .swapped:
      return Phrase(
        fi: ": päivä ja kuukausi ovat vaihtaneet paikkaa", sv: ": dag och månad har bytt plats",
        en: ": day and month have changed places")
    case .sloppy:
      return Phrase(
        fi: " ei ole sovittu ajan merkintä", sv: " är inte en avtalad tidsform",
        en: " is not one of the agreed forms of a period")
    case .timestamp:
      return Phrase(
        fi: " on kellonaika, tässä tarvitaan päivä", sv: " är ett klockslag, här behövs en dag",
        en: " is a time of day, a day is needed here")
    case .vague, .winter, .yearless(_, isSeason: true):
      return Phrase(
        fi: " on epämääräinen aika", sv: " är en vag tid", en: " is a vague time")
    case .openEnded:
      return Phrase(
        fi: " ei kerro, milloin aika päättyy", sv: " säger inte när tiden tar slut",
        en: " does not say when the time ends")
    case .range:
      return Phrase(
        fi: " on kahden ajan väli", sv: " är ett spann mellan två tider",
        en: " is a range from one period to another")
    case .thirdOrQuarter:
      return Phrase(
        fi: " voi olla vuosikolmannes tai ranskalainen neljännes (trimestre)",
        sv: " kan vara ett tertial eller ett franskt kvartal (trimestre)",
        en: " may be a third of a year or a French quarter (trimestre)")
    case .monthOrPart:
      return Phrase(
        fi: " voi olla kuukausi tai vuoden osa", sv: " kan vara en månad eller en del av året",
        en: " may be a month or a part of the year")
    case .roman:
      return Phrase(
        fi: ": roomalainen numero voi olla vuoden osa tai kuukausi",
        sv: ": en romersk siffra kan vara en del av året eller en månad",
        en: ": a Roman number may be a part of the year or a month")
    case .serial:
      return Phrase(
        fi: " näyttää päivältä, jonka taulukkolaskenta on tallentanut lukuna",
        sv: " ser ut som en dag som ett kalkylprogram har sparat som ett tal",
        en: " looks like a day that a spreadsheet keeps as a number")
    case .estimate:
      return Phrase(fi: " on arvio", sv: " är en uppskattning", en: " is an estimate")
    case .undecided:
      return Phrase(
        fi: " sanoo, ettei aikaa vielä tiedetä", sv: " säger att tiden inte är känd än",
        en: " says that the time is not known yet")
    case .yearless:
      return Phrase(
        fi: ": vuosi puuttuu tai on vajaa", sv: ": året saknas eller är ofullständigt",
        en: ": the year is missing or cut short")
    case .otherYear:
      return Phrase(
        fi: " on tili- tai lukuvuoden aika", sv: " är en tid i ett räkenskaps- eller läsår",
        en: " is a period of a financial or school year")
    case .wordy:
      return Phrase(
        fi: ": ajan lisäksi on muita sanoja", sv: ": här står annat än en tid",
        en: ": there are other words beside the period")
    case .template:
      return Phrase(
        fi: " on täyttämättä jäänyt malli", sv: " är en mall som inte fyllts i",
        en: " is a template that was not filled in")
    case .unknown:
      return Phrase(fi: " ei ole aika", sv: " är ingen tid", en: " is not a period")
    }
  }

  /// What to write instead.
  package func hint(wantsDay: Bool) -> Phrase {
    if !wantsDay, let advice { return advice }
    if let suggestion, !wantsDay || suggestion.precision == .day {
      return Phrase(
        fi: "kirjoita esimerkiksi \(suggestion)", sv: "skriv till exempel \(suggestion)",
        en: "write for example \(suggestion)")
    }
    if wantsDay {
      return Phrase(
        fi: "kirjoita päivä muodossa 2026-04-15", sv: "skriv dagen som 2026-04-15",
        en: "write the day as 2026-04-15")
    }
    return Phrase(
      fi: "kirjoita 2026, 2026-H1, 2026-T2, 2026-Q2, 2026-04, 2026-W14 tai 2026-04-15",
      sv: "skriv 2026, 2026-H1, 2026-T2, 2026-Q2, 2026-04, 2026-W14 eller 2026-04-15",
      en: "write 2026, 2026-H1, 2026-T2, 2026-Q2, 2026-04, 2026-W14 or 2026-04-15")
  }

  /// What to write in a period's field, where more is to be said than an example.
  private var advice: Phrase? {
    switch why {
    case .noSuchMonth:
      return Phrase(
        fi: "kuukaudet ovat 01–12, esimerkiksi 2026-12; neljännes on 2026-Q4, viikko 2026-W13",
        sv: "månaderna är 01–12, till exempel 2026-12; ett kvartal är 2026-Q4, en vecka 2026-W13",
        en: "months are 01–12, for example 2026-12; a quarter is 2026-Q4, a week 2026-W13")
    case .noSuchPart(.third, 4, let year):
      return Phrase(
        fi: "T on vuosikolmannes; neljännes on \(year)-Q4",
        sv: "T är tertial; kvartalet är \(year)-Q4",
        en: "T is a third of a year; the quarter is \(year)-Q4")
    case .openEnded(let from): return openEndedAdvice(from)
    case .range(let first): return suggestion.map { rangeAdvice(from: first, to: $0) }
    case .thirdOrQuarter(let quarter):
      guard let third = suggestion, let quarter else { return nil }
      return Phrase(
        fi: "vuosikolmannes on \(third), neljännes \(quarter)",
        sv: "tertialet är \(third), kvartalet \(quarter)",
        en: "the third of the year is \(third), the quarter \(quarter)")
    case .monthOrPart(let quarter, let third):
      guard let month = suggestion else { return nil }
      let thirds = third.map {
        Phrase(
          fi: ", vuosikolmannes \($0)", sv: ", tertialet \($0)", en: ", the third of the year \($0)"
        )
      }
      return Phrase(
        fi: "kuukausi on \(month), neljännes \(quarter)\(thirds?[.fi] ?? "")",
        sv: "månaden är \(month), kvartalet \(quarter)\(thirds?[.sv] ?? "")",
        en: "the month is \(month), the quarter \(quarter)\(thirds?[.en] ?? "")")
    case .roman(let number, let year): return romanAdvice(number, year)
    case .estimate:
      return suggestion.map { period in
        Phrase(
          fi: "kirjoita \(period) ilman varausta, tai karkeampi aika, joka varmasti pitää",
          sv: "skriv \(period) utan förbehåll, eller en grövre tid som säkert håller",
          en: "write \(period) without the reservation, or a coarser period that will surely hold")
      }
    case .undecided:
      return Phrase(
        fi: "jätä avain pois, kunnes aika tiedetään, tai kirjoita karkea aika, kuten 2026-H2;"
          + " vailla loppua voi olla toimenpide, jonka tila on 'proposed'",
        sv: "lämna bort nyckeln tills tiden är känd, eller skriv en grov tid, som 2026-H2;"
          + " utan slut kan en åtgärd med statusen 'proposed' vara",
        en: "leave the key out until the time is known, or write a coarse one, such as 2026-H2;"
          + " an action with the status 'proposed' needs no end")
    case .vague:
      guard let suggestion, suggestion.precision > .quarter else { return nil }
      let quarter = Period(holding: suggestion.last, .quarter) ?? suggestion
      return Phrase(
        fi: "kirjoita esimerkiksi \(suggestion), tai tarkemmin neljännes, kuten \(quarter)",
        sv: "skriv till exempel \(suggestion), eller noggrannare ett kvartal, som \(quarter)",
        en: "write for example \(suggestion), or more exactly a quarter, such as \(quarter)")
    case .winter(let year):
      let year = year ?? 2026
      return Phrase(
        fi: "talvi on kahdessa vuodessa: kirjoita \(padded(year, 4))-Q1 tai \(padded(year, 4))-Q4",
        sv: "vintern ligger i två år: skriv \(padded(year, 4))-Q1 eller \(padded(year, 4))-Q4",
        en: "winter lies in two years: write \(padded(year, 4))-Q1 or \(padded(year, 4))-Q4")
    case .yearless(let example, _):
      return Phrase(
        fi: "kirjoita vuosi neljällä numerolla, esimerkiksi \(example)",
        sv: "skriv året med fyra siffror, till exempel \(example)",
        en: "write the year with four digits, for example \(example)")
    case .otherYear:
      return Phrase(
        fi: "kirjoita kalenterin aika, esimerkiksi viimeinen kuukausi 2026-06",
        sv: "skriv kalenderns tid, till exempel sista månaden 2026-06",
        en: "write the calendar's period, for example the last month, 2026-06")
    case .wordy:
      return suggestion.map { period in
        Phrase(
          fi: "kirjoita vain aika, esimerkiksi \(period)",
          sv: "skriv bara tiden, till exempel \(period)",
          en: "write the period alone, for example \(period)")
      }
    default: return nil
    }
  }

  private func openEndedAdvice(_ from: Period?) -> Phrase {
    let continuous = Phrase(
      fi: "jatkuvalle toimenpiteelle kirjoita 'continuous: true' ja 'review: 2027-Q1'",
      sv: "för en fortlöpande åtgärd skriv 'continuous: true' och 'review: 2027-Q1'",
      en: "for a continuous action write 'continuous: true' and 'review: 2027-Q1'")
    guard let from else { return continuous }
    return Phrase(
      fi: "alku kirjoitetaan 'start: \(from)'; \(continuous[.fi])",
      sv: "början skrivs 'start: \(from)'; \(continuous[.sv])",
      en: "the beginning is written 'start: \(from)'; \(continuous[.en])")
  }

  private func rangeAdvice(from first: Period?, to last: Period) -> Phrase {
    let part =
      switch last.precision {
      case .day: Phrase(fi: "viimeinen päivä", sv: "sista dag", en: "last day")
      case .week: Phrase(fi: "viimeinen viikko", sv: "sista vecka", en: "last week")
      case .month: Phrase(fi: "viimeinen kuukausi", sv: "sista månad", en: "last month")
      case .quarter: Phrase(fi: "viimeinen neljännes", sv: "sista kvartal", en: "last quarter")
      case .third: Phrase(fi: "viimeinen kolmannes", sv: "sista tertial", en: "last third")
      case .half: Phrase(fi: "viimeinen puolisko", sv: "sista halvår", en: "last half")
      case .year: Phrase(fi: "viimeinen vuosi", sv: "sista år", en: "last year")
      }
    let start = first.map { first in
      Phrase(
        fi: " (alkuun ensimmäinen, \(first))", sv: " (i en början det första, \(first))",
        en: " (in a start its first, \(first))")
    }
    return Phrase(
      fi: "aikaväli: kirjoita sen \(part[.fi]), \(last)\(start?[.fi] ?? "")",
      sv: "ett spann: skriv dess \(part[.sv]), \(last)\(start?[.sv] ?? "")",
      en: "a range: write its \(part[.en]), \(last)\(start?[.en] ?? "")")
  }

  private func romanAdvice(_ number: Int, _ year: Int) -> Phrase? {
    let readings = [
      Period(year: year, part: number, of: .quarter), Period(year: year, part: number, of: .third),
      Period(year: year, part: number, of: .half), Period(year: year, month: number),
    ].compactMap { $0?.description }
    guard let last = readings.last else { return nil }
    func list(_ or: String) -> String {
      readings.count > 1 ? readings.dropLast().joined(separator: ", ") + " \(or) \(last)" : last
    }
    return Phrase(
      fi: "kirjoita sen mukaan, mitä tarkoitetaan: \(list("tai"))",
      sv: "skriv efter vad som avses: \(list("eller"))",
      en: "write what is meant: \(list("or"))")
  }
}
