/// The keys of `tiekartta.yaml`, read by the same decoder as the roadmap.
package enum ConfigurationFormat {
  package static let fields = Fieldset([
    Field("format", .integer(1...1_000_000), required: true, "The version of the format: 1."),
    Field("folder", .word, "The folder of the roadmap files, relative to this file."),
    Field("language", .choice(languages), "The language of output: fi, sv or en."),
    Field(
      "calendar",
      .short(
        "country",
        Fieldset([
          Field("country", .word, "FI, whose holidays are known, or another country."),
          Field("holidays", .list(.day), "Further days off."),
          Field("workdays", .list(.choice(weekdays)), "The days of the week that are worked."),
          Field(
            "free-eves", .flag,
            "Whether Midsummer Eve and Christmas Eve are days off; true unless said otherwise."),
        ])), "Which days are working days."),
    Field(
      "baselines",
      .map(
        .words,
        .fields(
          Fieldset([
            Field("ref", .word, required: true, "A tag or a commit, never a branch."),
            Field("decision", .word, "The decision that fixed it."),
            Field("kind", .choice(baselineKinds), "Original, current or a snapshot."),
          ]))), "Named fixed points in the history."),
    Field(
      "limits",
      .fields(
        Fieldset([
          Field("slip-information", .integer(0...10_000), "Days of slip worth telling; 14."),
          Field("slip-decision", .integer(0...10_000), "Days of slip to decide on; 60."),
          Field("update-days", .integer(0...10_000), "Days between updates; 60."),
          Field("stale-days", .integer(0...10_000), "Days after which a record is stale; 180."),
          Field("legal-warning-days", .integer(0...10_000), "Days before a legal deadline; 180."),
          Field("open-actions", .integer(1...10_000), "Open actions one party can carry; 8."),
          Field("cost-benefit", .number, "Cost above which benefits are wanted; 200000."),
        ])), "Numbers that decide what is worth saying."),
    Field("lint", .fields(lint), "What `lint` looks for."),
    Field("check", .anything, "The gate on pull requests."),
    Field("post", .anything, "Where summaries go; secrets only as {env: NAME}."),
    RoadmapFormat.extra,
  ])

  private static let lint = Fieldset([
    Field("rules", .map(.words, .choice(severities)), "A severity for a rule, or off."),
    Field("ignore", .list(.word), "Paths whose findings are not shown, such as archive/**."),
    Field(
      "waivers",
      .list(
        .fields(
          Fieldset([
            Field("rule", .word, required: true, "The rule that is waived."),
            Field("record", .word, "The record it is waived for, such as actions/A02."),
            Field("field", .word, "The field it is waived for, such as end."),
            Field("reason", .text, "Why."),
            Field("owner", .word, "Who answers for the exception."),
            Field("until", .day, "The last day it holds."),
          ]))), "Findings that are accepted for a while."),
  ])

  private static let languages = Choice([
    ("fi", "Finnish."), ("sv", "Swedish."), ("en", "English."),
  ])
  private static let weekdays = Choice([
    ("mon", "Monday."), ("tue", "Tuesday."), ("wed", "Wednesday."), ("thu", "Thursday."),
    ("fri", "Friday."), ("sat", "Saturday."), ("sun", "Sunday."),
  ])
  private static let severities = Choice(
    [
      ("error", "Fails the run."), ("warning", "Is told."), ("info", "Is mentioned."),
      ("off", "Is not looked for."),
    ], aliases: ["no": "off", "false": "off"])
  private static let baselineKinds = Choice([
    ("original", "The first approved plan."), ("current", "The plan in force."),
    ("snapshot", "Another point worth comparing with."),
  ])
}
