. "$(dirname "$0")/../../story.sh"
git init --quiet --initial-branch=main .
# The roadmap lies below the repository's root, as paths in the forges' forms must tell.
mkdir tiekartta && cd tiekartta
printf 'format: 1\nlanguage: en\n' > tiekartta.yaml
printf 'roadmap: {title: Digitiekartta}\ngoals:\n  T1: {title: Asiointi sujuu}\n' > roadmap.yaml
cat > actions.yaml <<'END'
actions:
  A1: {title: Asiointi, status: in-progress, goals: T1, end: 2026-06}
  A2: {title: Arkisto, status: planned, goals: [T1, T2], end: 2026-12}
  A3:
    title: Sähköiset lomakkeet
    status: planned
    milestones:
      kartoitus: {date: 2026-03}
      valmis: {date: 2026-12}
    end: 2026-12
  A4: {title: Koulutus, status: planned, end: 2027, description: Kaikille}
END
printf 'actions:\n  B1: {title: Chatbot, status: planned, goals: T1, end: 2027}\n' > chatbot.yaml
cd .. && land 2026-01-10 "Alku" && cd tiekartta
cat > actions.yaml <<'END'
# Asiointi ensin
actions:
  A1: {title: Asiointi, status: in-progress, goals: T1, end: 2026-12}
  A3:
    title: Sähköiset lomakkeet
    status: planned
    milestones:
      kartoitus: {date: 2026-03}
      valmis: {date: 2027-01}
    end: 2026-12
    progress: 20
  A4: {title: Koulutus, status: planned, end: 2027, description: Kaikille kuntalaisille}
  A5: {title: "::error::Kyber 100 %, ##[error]", status: planned, end: 2028}
END
rm chatbot.yaml
cd .. && land 2026-03-10 "Muutoksia" && cd tiekartta
printf 'actions:\n  A1: {title: "Asiointi\n' > actions.yaml
