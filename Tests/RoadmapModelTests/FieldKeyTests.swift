import RoadmapModel
import Testing

/// The keys of the format are written once, and none is kept that the tables do not use.
@Suite struct FieldKeyTests {
  @Test("Every key is used by a table of the format", arguments: FieldKey.allCases)
  func isUsed(_ key: FieldKey) {
    #expect(Self.used.contains(key))
  }

  @Test("A field is found by its key and by the key's text")
  func findsFields() throws {
    let action = RoadmapFormat.fields(of: .action)
    let field = try #require(action[.dependsOn])
    #expect(field.name == .dependsOn)
    #expect(action["depends-on"]?.name == .dependsOn)
    #expect(action[.statement] == nil)
  }

  private static let used: Set<FieldKey> = {
    var found: Set<FieldKey> = [RoadmapFormat.extra.name]
    func walk(_ shape: Shape) {
      switch shape {
      case .fields(let fieldset), .short(_, let fieldset): walk(fieldset)
      case .list(let inner), .map(_, let inner): walk(inner)
      default: break
      }
    }
    func walk(_ fieldset: Fieldset) {
      for field in fieldset.fields {
        found.insert(field.name)
        walk(field.shape)
      }
    }
    for kind in Kind.allCases { walk(RoadmapFormat.fields(of: kind)) }
    walk(ConfigurationFormat.fields)
    walk(ConfigurationFormat.approvals)
    return found
  }()
}
