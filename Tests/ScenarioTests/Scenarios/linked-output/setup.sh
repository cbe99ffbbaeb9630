. "$(dirname "$0")/../../story.sh"
# Links that a branch brought lead out of the repository, or into git's own data.
mkdir outside work
echo precious > outside/file
cd work
begin 'language: en'
cat > roadmap.yaml <<'YAML'
roadmap: {title: Digitiekartta, languages: [fi], period: {start: 2026, end: 2029}, state: draft}
parties: {ict: {title: ICT, kind: unit}}
YAML
action a.yaml A1 "status: in-progress" "responsible: ict" "end: 2026-06-30"
land 2026-01-10 "Alku"
ln -s ../outside/file report.json
ln -s ../outside/file report.md
ln -s ../outside parties
ln -s .git/hooks/post-commit hook
mkdir .tiekartta
ln -s ../../outside/file .tiekartta/lint-baseline.txt
ln -s ../outside/file .gitattributes
land 2026-01-11 "Linkit"
