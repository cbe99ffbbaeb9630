import RoadmapModel
import Testing

@testable import RoadmapDiff

/// What comparing knows of places is about places that the format has, and leaves none out.
@Suite("Places of the format") struct FormatPlaceTests {
  private static let places: [(place: FormatPlace, shape: Shape)] = {
    var places: [(place: FormatPlace, shape: Shape)] = []
    func visit(_ shape: Shape, _ place: FormatPlace) {
      places.append((place, shape))
      switch shape {
      case .list(let inner), .map(_, let inner): visit(inner, place.each)
      case .fields(let fieldset), .short(_, let fieldset):
        for field in fieldset.fields { visit(field.shape, place.key(field.key)) }
      default: break
      }
    }
    for kind in Kind.allCases { visit(.fields(RoadmapFormat.fields(of: kind)), FormatPlace(kind)) }
    return places
  }()

  @Test("Every period is a plan to be read by a day, or known to be none")
  func periods() {
    let periods = Self.places.compactMap { place, shape in
      if case .period = shape { place.pattern } else { nil }
    }
    let others = ["actions/review", "indicators/baseline/date", "perspectives/baseline/date"]
    #expect(Set(periods) == Set(FormatPlace.readings.keys).union(others))
  }

  @Test("Every list of maps says what tells its items apart, by keys that they have")
  func lists() {
    var lists: Set<String> = []
    for case (let place, .list(let inner)) in Self.places {
      switch inner {
      case .fields(let fieldset), .short(_, let fieldset):
        lists.insert(place.each.pattern)
        for key in place.each.identity ?? [] { #expect(fieldset[key] != nil, "\(place) \(key)") }
      default: break
      }
    }
    #expect(lists == Set(FormatPlace.identities.keys))
  }

  @Test("Every default belongs to a key that the format has")
  func standards() {
    let patterns = Set(Self.places.map(\.place.pattern))
    #expect(patterns.isSuperset(of: FormatPlace.standards.keys))
    #expect(Self.places.count { $0.place.isOrdered } == 1)
  }
}
