extension LintSettings {
  /// The usual settings with something changed, for the examples of rules.
  static func with(_ change: (inout LintSettings) -> Void) -> LintSettings {
    var settings = LintSettings()
    change(&settings)
    return settings
  }
}
