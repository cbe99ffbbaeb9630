import Testing

@testable import GitHistory

@Suite("Reading a mailmap")
struct MailmapTests {
  let made: ThrowawayRepository

  init() throws { made = try ThrowawayRepository() }

  /// The name and address that a mailmap gives, written as git does.
  private func person(_ name: String, _ email: String, by text: [UInt8]) throws -> String {
    let mailmap = try Repository(discoveringFrom: made.path).mailmap(from: text)
    let person = mailmap.name(name, email: email)
    return "\(person.name) <\(person.email)>"
  }

  /// Lines of each form, and many that are of none.
  static let text = """
    # Aino Comment <aino@example.com>
      # Not a comment <indented@example.com>
    Aino Äyräs <aino@example.com>
    <aino@example.com> <aino@old.example.com>
    Aino Ä. <AINO@OLD.example.com>
    Björn Ö <bjorn@example.com> <b@example.com>
    Cia <cia@example.com> root <root@host>
    Daniel <daniel@example.com> ROOT Two <root@host>
    Someone <root@host>
    Eva #1 <eva@example.com> # the first
    \tFanni   <fanni@example.com>\tF  <f@example.com>  \r
    Again <again@example.com>
    And again <again@example.com>
    Nobody <>
    Gunilla <gunilla@example.com> <>
    Hanna <hanna@example.com> Hanna H <
    Iiro <iiro@example.com
    Jari > <jari@example.com>
    <kati@example.com>
    <<lasse@example.com>>
    Maija <maija@example.com> <m1@example.com> <m2@example.com>
    < niina@example.com >
    Olli<olli@example.com><o@example.com>
    Only name

    <p@example.com> Päivi Ä <paivi@example.com>
    """

  @Test(
    "a person is who git says",
    arguments: [
      ("A", "aino@example.com"), ("A", "Aino@Example.COM"), ("A", "aino@old.example.com"),
      ("B", "b@example.com"), ("B", "bjorn@example.com"), ("root", "root@host"),
      ("Root", "root@host"), ("root two", "ROOT@host"), ("root three", "root@host"),
      ("E", "eva@example.com"), ("F", "f@example.com"), ("G", "f@example.com"),
      ("X", "again@example.com"), ("Nobody", "x@example.com"), ("H", "hanna@example.com"),
      ("Hanna H", "hanna@example.com"), ("I", "iiro@example.com"), ("J", "jari@example.com"),
      ("K", "kati@example.com"), ("L", "lasse@example.com"), ("L", "<lasse@example.com"),
      ("M", "m1@example.com"), ("M", "m2@example.com"), ("M", "maija@example.com"),
      ("N", "niina@example.com"), ("O", "o@example.com"), ("Päivi Ä", "paivi@example.com"),
      ("päivi ä", "paivi@example.com"), ("PÄIVI Ä", "paivi@example.com"),
      ("X", "indented@example.com"), ("Unknown", "unknown@example.com"),
    ])
  func asGit(name: String, email: String) throws {
    try made.write(".mailmap", Self.text)
    let expected = try made.git(["check-mailmap", "\(name) <\(email)>"])
    #expect(try person(name, email, by: Array(Self.text.utf8)) == expected)
  }

  @Test("an address may be empty in a commit, and has a name then")
  func emptyAddress() throws {
    #expect(try person("G", "", by: Array(Self.text.utf8)) == "Gunilla <gunilla@example.com>")
  }

  @Test(
    "a text that is no mailmap changes nobody",
    arguments: ["", "\n", "<", ">", "<>", "><", "<\0>", "#", "\r", "a <b", "\0 A <a@example.com>"])
  func noMailmap(text: String) throws {
    #expect(try person("X", "a@example.com", by: Array(text.utf8)) == "X <a@example.com>")
    #expect(try person("", "", by: Array(text.utf8)) == " <>")
  }

  @Test("bytes that are not text do no harm, and lines beside them count")
  func bytes() throws {
    let text = [0xFF, 0x3C, 0xFE, 0x3E, 0, 0x0A] + Array("Aino <a@example.com>\n".utf8)
    #expect(try person("X", "a@example.com", by: text) == "Aino <a@example.com>")
    #expect(try person("X\0Y", "x\0@y", by: text) == "X\0Y <x\0@y>")
  }

  @Test("a mailmap cut off anywhere, or of any bytes in another order, is read to its end")
  func mutations() throws {
    let text = Array(Self.text.utf8)
    for end in text.indices { _ = Mailmap(Array(text[..<end])).name("A", email: "b@example.com") }
    let signs = Array("<>#\n\r\0 a".utf8)
    var state: UInt64 = 1
    for _ in 0..<2000 {
      let bytes = (0..<40).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return signs[Int(state >> 60) % signs.count]
      }
      _ = Mailmap(bytes).name("a", email: "a")
    }
  }
}
