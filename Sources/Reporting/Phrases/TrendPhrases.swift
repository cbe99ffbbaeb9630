/// The words of the milestone trend.
package protocol TrendPhrases: Phrases {
}
