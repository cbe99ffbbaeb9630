/// The names and addresses that people are to be known by, from a file `.mailmap`.
///
/// Read here and not by libgit2, which takes addresses in other capitals for other people, lets the
/// last of two lines on one address win alone, and gives the whole file up for one empty address.
package struct Mailmap: Sendable {
  /// What a line puts in place of what a commit says.
  private struct Person {
    var name: String?
    var email: String?
  }

  /// The people of one address: who it is, and who it is under a certain name.
  private struct Address {
    var person = Person()
    var named: [[UInt8]: Person] = [:]
  }

  private var addresses: [[UInt8]: Address] = [:]

  /// Reads a text of the form that gitmailmap(5) describes; lines of other forms say nothing.
  init(_ text: [UInt8]) {
    for line in text.split(separator: UInt8(ascii: "\n")) where line.first != UInt8(ascii: "#") {
      // git's lines are C texts, which a zero byte ends.
      var rest = line.prefix { $0 != 0 }
      guard let first = rest.takePerson(), !first.email.isEmpty else { continue }
      add(first, for: rest.takePerson())
    }
  }

  /// Adds what a line says: the first person, or without a second one the first one's name.
  private mutating func add(_ new: WrittenPerson, for old: WrittenPerson?) {
    let name = new.name.map { String(decoding: $0, as: UTF8.self) }
    let email = old.map { _ in String(decoding: new.email, as: UTF8.self) }
    let key = (old ?? new).email.inSmallLetters
    if let oldName = old?.name {
      let person = Person(name: name, email: email)
      addresses[key, default: Address()].named[oldName.inSmallLetters] = person
    } else {
      // Two lines on one address may give it a name and another address.
      if let name { addresses[key, default: Address()].person.name = name }
      if let email { addresses[key, default: Address()].person.email = email }
    }
  }

  /// Who made a change, for what its commit says; whoever is not mentioned stays the same.
  package func name(_ name: String, email: String) -> (name: String, email: String) {
    guard let address = addresses[email.utf8.inSmallLetters] else { return (name, email) }
    let person = address.named[name.utf8.inSmallLetters] ?? address.person
    return (person.name ?? name, person.email ?? email)
  }
}

extension Repository {
  /// The mailmap that this text is; where the text comes from is for the caller to say.
  package func mailmap(from text: [UInt8]) -> Mailmap { Mailmap(text) }
}

/// A name, if there is one, and what stands between angle brackets after it.
private typealias WrittenPerson = (name: ArraySlice<UInt8>?, email: ArraySlice<UInt8>)

extension ArraySlice<UInt8> {
  /// Takes `Name <email>` from the front, unless a bracket is missing.
  fileprivate mutating func takePerson() -> WrittenPerson? {
    guard let open = firstIndex(of: UInt8(ascii: "<")),
      let close = self[open...].firstIndex(of: UInt8(ascii: ">"))
    else { return nil }
    var name = self[..<open].drop { $0.isBlank }
    while let last = name.last, last.isBlank { name = name.dropLast() }
    defer { self = self[(close + 1)...] }
    return (name.isEmpty ? nil : name, self[(open + 1)..<close])
  }
}

extension UInt8 {
  /// Whether git trims this from a name.
  fileprivate var isBlank: Bool { self == 0x20 || self == 0x09 || self == 0x0D }
}

extension Sequence<UInt8> {
  /// The bytes with the capitals of ASCII made small, which is how git compares names.
  fileprivate var inSmallLetters: [UInt8] {
    map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 | 0x20 : $0 }
  }
}
