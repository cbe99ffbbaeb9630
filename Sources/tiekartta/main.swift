import TiekarttaCLI

Tiekartta.runAndExit()
