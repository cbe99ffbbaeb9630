. "$(dirname "$0")/../../story.sh"
begin
action a.yaml A1 "status: planned" "end: 2026-06-30"
land 2026-01-10 "Alku"
mkdir .tiekartta
cat > .tiekartta/approvals.yaml <<'YAML'
approvals:
  tk1:12: {reason: Siirto, by: kh}
  tk1:18bdc7e1d7c4ae55: {reasn: Siirto}
YAML
