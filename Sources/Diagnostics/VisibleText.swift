extension String {
  /// Whether there is anything to read in it: a letter, a digit or another sign that is seen.
  ///
  /// Marks that turn or join words, and letters without a shape, make no text.
  package var hasVisible: Bool {
    unicodeScalars.contains { scalar in
      // Nearly every text begins with one of these.
      if scalar.isASCII { return scalar.value > 0x20 && scalar.value != 0x7F }
      switch scalar.properties.generalCategory {
      case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
        .paragraphSeparator, .spaceSeparator, .nonspacingMark, .enclosingMark:
        return false
      default:
        return !scalar.properties.isDefaultIgnorableCodePoint && scalar.value != 0x2800
      }
    }
  }
}
