/// Which parts of a text stand in the version before it as well, byte for byte.
package struct PartMatching {
  /// What a part was in the version before, by its index there.
  package enum Match {
    case same(Int)
    /// Other bytes; the part that began with the same key, where there is one.
    case changed(Int?)

    package var isChanged: Bool { if case .changed = self { true } else { false } }
  }

  /// By the index of each part.
  package private(set) var matches: [Match] = []
  /// How many bytes lie in changed parts.
  package private(set) var changedBytes = 0
  /// Whether parts changed places, so that one of them may have been taken twice.
  package private(set) var isReordered = false

  package init(of new: DividedText, to old: DividedText) {
    new.bytes.withUnsafeBytes { text in
      old.bytes.withUnsafeBytes { match(new, text, old, $0) }
    }
  }

  private mutating func match(
    _ new: DividedText, _ text: UnsafeRawBufferPointer, _ old: DividedText,
    _ oldText: UnsafeRawBufferPointer
  ) {
    // The sections of the older text by those of the newer one.
    let sections = new.sections.map { section in
      old.sections.firstIndex { $0.name == section.name } ?? -1
    }
    /// Old parts by what they begin with, once one of them is not where it should be.
    var byHead: [UInt64: Int]?
    var expected = 0
    matches.reserveCapacity(new.parts.count)
    for part in new.parts {
      let bytes = UnsafeRawBufferPointer(rebasing: text[part.range])
      // The same bytes at the margin are the same section.
      let section = part.isWhole ? nil : sections[part.section]
      var candidate: Int?
      if expected < old.parts.count {
        let other = old.parts[expected]
        if section == (other.isWhole ? nil : other.section) {
          let otherBytes = UnsafeRawBufferPointer(rebasing: oldText[other.range])
          if bytes.isSame(as: otherBytes) {
            matches.append(.same(expected))
            expected += 1
            continue
          }
          if Self.head(of: bytes).isSame(as: Self.head(of: otherBytes)) { candidate = expected }
        }
      }
      if candidate == nil {
        let heads = byHead ?? Self.heads(of: old, in: oldText)
        byHead = heads
        candidate = heads[Self.hash(of: Self.head(of: bytes), section)]
        if candidate != nil { isReordered = true }
      }
      if let candidate {
        expected = candidate + 1
        let other = old.parts[candidate]
        if section == (other.isWhole ? nil : other.section),
          bytes.isSame(as: UnsafeRawBufferPointer(rebasing: oldText[other.range]))
        {
          matches.append(.same(candidate))
          continue
        }
      }
      matches.append(.changed(candidate))
      changedBytes += part.range.count
    }
  }

  /// What a part begins with: its key.
  private static func head(of part: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
    .init(rebasing: part[..<(part.firstIndex(of: UInt8(ascii: ":")) ?? part.count)])
  }

  /// Where each key stands; two with one hash only cost that a part is read again.
  private static func heads(
    of divided: DividedText, in text: UnsafeRawBufferPointer
  ) -> [UInt64: Int] {
    var heads: [UInt64: Int] = [:]
    heads.reserveCapacity(divided.parts.count)
    for (index, part) in divided.parts.enumerated() {
      let bytes = UnsafeRawBufferPointer(rebasing: text[part.range])
      heads[hash(of: head(of: bytes), part.isWhole ? nil : part.section)] = index
    }
    return heads
  }

  private static func hash(of bytes: UnsafeRawBufferPointer, _ section: Int?) -> UInt64 {
    var hasher = Hasher()
    hasher.combine(section)
    hasher.combine(bytes: bytes)
    return UInt64(bitPattern: Int64(hasher.finalize()))
  }
}

extension UnsafeRawBufferPointer {
  /// Whether two runs of bytes are the same.
  fileprivate func isSame(as other: UnsafeRawBufferPointer) -> Bool {
    guard count == other.count else { return false }
    var index = 0
    while index + 8 <= count {
      // Holds: all eight bytes lie in both runs, which are equally long.
      let one = loadUnaligned(fromByteOffset: index, as: UInt64.self)
      if one != other.loadUnaligned(fromByteOffset: index, as: UInt64.self) { return false }
      index += 8
    }
    while index < count {
      if self[index] != other[index] { return false }
      index += 1
    }
    return true
  }
}
