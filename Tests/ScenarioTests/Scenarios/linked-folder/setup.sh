. "$(dirname "$0")/../../story.sh"
git init --quiet --initial-branch=main .
# The folder of the roadmap is a link to that of the current release.
mkdir -p releases/r1 && ln -s releases/r1 plan
printf 'format: 1\nfolder: plan\nlanguage: en\n' > tiekartta.yaml
cat > plan/roadmap.yaml <<'END'
roadmap:
  title: Digitiekartta
  languages: fi
  period: {start: 2026, end: 2029}
  state: draft
goals:
  T1: {title: Asiointi sujuu}
parties:
  ict: {title: Tietohallinto, kind: unit}
END
action plan/a.yaml A1 "goals: T1" "status: planned" "responsible: ict" "end: 2027-03" "description: Kuvaus"
sed -i 's/state: draft/state: approved/' plan/roadmap.yaml
land 2026-02-16 "Alku"
git tag alku
git checkout --quiet -b siirto
action plan/a.yaml A1 "goals: T1" "status: planned" "responsible: ict" "end: 2028-12" "description: Kuvaus"
land 2026-09-01 "Siirto"
