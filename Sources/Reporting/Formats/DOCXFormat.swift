/// A document of a word processor: the page without its pictures, turned by pandoc.
enum DOCXFormat: Medium {
  static let id = "docx"
  static let isText = false
  static let program: PageProgram? = PageProgram(
    name: "pandoc", commands: ["pandoc"], package: "pandoc", start: Array("PK".utf8),
    ways: { paths in
      // Some builds of pandoc keep what a Word file is made of in files, none of which may be read
      // in the sandbox. Then the page is read within it, and the tree that came of it, which names
      // no file, is written without.
      let tree = paths.folder + "/tree.json"
      let read = ["--sandbox", "--from=html", "--shift-heading-level-by=-1"]
      return [
        [read + ["--to=docx", "--output=" + paths.result, paths.page]],
        [
          read + ["--to=json", "--output=" + tree, paths.page],
          ["--from=json", "--to=docx", "--output=" + paths.result, tree],
        ],
      ]
    }, wayIsClosed: "Could not find data file")

  static func render(_ report: Report, _ style: MediumStyle) -> [UInt8] {
    Array(HTMLRenderer().renderWords(report.page).utf8)
  }
}
