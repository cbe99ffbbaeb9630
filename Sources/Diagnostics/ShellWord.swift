/// Words of commands that people are told to run.
package enum ShellWord {
  /// A text as a shell reads it back as one word, quoted where it is not plain.
  package static func of(_ text: String) -> String {
    let isPlain = text.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || "0123456789._-/:@+".unicodeScalars.contains($0)
    }
    return isPlain && !text.isEmpty ? text : "'" + text.replacing("'", with: "'\\''") + "'"
  }
}
