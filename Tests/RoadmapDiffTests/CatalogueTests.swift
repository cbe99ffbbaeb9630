import Diagnostics
import RoadmapDiff
import Testing

/// The catalogue of changes: complete, and its examples are what it says.
@Suite struct CatalogueTests {
  @Test("Every type stands in the catalogue, once")
  func complete() {
    let types = ChangeCatalogue.all.map(\.type)
    #expect(Set(types) == Set(ChangeType.allCases))
    #expect(types.count == ChangeType.allCases.count)
  }

  @Test("An example gives its type, with the weight that is told", arguments: ChangeType.allCases)
  func example(_ type: ChangeType) throws {
    let about = try #require(ChangeCatalogue.about(type))
    let changes = about.example.changes.changes
    try #require(changes.count == 1, "one record, so that nothing else is shown")
    let change = changes[0]
    let fields = change.fields.filter { $0.type == type }
    #expect(change.type == type || fields.count == 1)
    guard case .always(let weight) = about.type.weighing else { return }
    #expect((change.type == type ? change.significance : fields.first?.significance) == weight)
  }

  @Test("Every type speaks in sentences, in three languages", arguments: ChangeType.allCases)
  func sentences(_ type: ChangeType) throws {
    let about = try #require(ChangeCatalogue.about(type))
    for phrase in [about.summary, about.told] {
      for language in Language.allCases {
        #expect(phrase[language].count > 10 && phrase[language].hasSuffix("."))
      }
      #expect(Set(Language.allCases.map { phrase[$0] }).count == 3)
    }
  }
}
