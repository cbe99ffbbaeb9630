. "$(dirname "$0")/../../story.sh"
# The branch that brings the first roadmap in has nothing to be held against.
git init --quiet --initial-branch=main .
printf 'Kunta\n' > README.md; land 2026-01-01 "Alku"
git checkout --quiet -b tiekartta
printf 'format: 1\nlanguage: en\n' > tiekartta.yaml
cat > roadmap.yaml <<'YAML'
roadmap: {title: Digitiekartta, languages: [fi], period: {start: 2026, end: 2029}, state: draft, owner: ict}
parties: {ict: {title: ICT, kind: unit}}
YAML
action a.yaml A1 "status: planned" "responsible: ict" "end: kevät"
land 2026-01-10 "Tiekartta"
