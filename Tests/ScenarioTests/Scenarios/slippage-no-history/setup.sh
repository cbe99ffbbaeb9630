. "$(dirname "$0")/../../story.sh"
begin
printf 'actions:\n  A1: {title: Asiointi, end: 2026-06-30}\n' > a.yaml
