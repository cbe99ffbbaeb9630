import RoadmapModel
import Testing

@testable import Workspace

/// Reasons in commit messages, and days of instants.
@Suite struct TrailerTests {
  @Test(
    "A reason is a trailer, in any of three languages and in any case",
    arguments: [
      ("Siirto\n\nReason: vendor is late\n", "vendor is late"),
      ("Siirto\n\nSelitys.\n\nSyy: toimittaja\nSigned-off-by: A <a@b>\n", "toimittaja"),
      ("Flytt\n\nORSAK : leverantören\n", "leverantören"),
      ("Siirto\n\nSyy: pitkä\n  jatkuu\n", "pitkä jatkuu"),
      ("Siirto\n\nSyy: yksi\nSyy: kaksi\n", "yksi; kaksi"),
      ("Squash (#12)\n\n* Siirto\n\nSyy: toimittaja\n\nCo-authored-by: B <b@c>\n", "toimittaja"),
      ("Siirto\r\n\r\nSyy: CRLF\r\n", "CRLF"),
    ])
  func found(_ message: String, _ reason: String) {
    #expect(Trailers.mayHoldReason(Array(message.utf8)[...]))
    #expect(Trailers.reason(in: message) == reason)
  }

  @Test(
    "What only looks like one is none",
    arguments: [
      "Syy: otsikko", "Siirto\n\nReason: keskellä\n\nja jatkuu.", "Siirto\n\nSyy:\n", "",
      "Siirto\n\nSyyt: muu\n", "Siirto\n\nLeipää\nja vettä\nSyy: lopuksi\nvielä\n",
    ])
  func none(_ message: String) {
    #expect(Trailers.reason(in: message) == nil)
  }

  @Test("An instant is the day it has in the roadmap's time zone, summer and winter")
  func days() throws {
    var zone = try TimeZoneDays("Europe/Helsinki")
    // Half past nine in the evening in UTC is past midnight only in summer.
    #expect(zone.day(1_782_855_000) == Day(iso: "2026-07-01"))
    #expect(zone.day(1_767_216_600) == Day(iso: "2025-12-31"))
    #expect(zone.day(1_767_220_200) == Day(iso: "2026-01-01"))
    #expect(zone.day(0) == Day(iso: "1970-01-01"))
    #expect(zone.day(-1) == Day(iso: "1970-01-01"))
    var utc = try TimeZoneDays("UTC")
    #expect(utc.day(-1) == Day(iso: "1969-12-31"))
    #expect(utc.day(86_399) == Day(iso: "1970-01-01"))
  }

  @Test(
    "A zone that the machine does not know is a fault and never another one",
    arguments: ["Europe/Kuusilampi", "../../etc/passwd", "", "Europe", "/etc/localtime"])
  func unknown(_ name: String) {
    #expect(throws: WorkspaceFault.self) { try TimeZoneDays(name) }
  }
}
