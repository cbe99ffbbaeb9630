. "$(dirname "$0")/../../story.sh"
begin
# What is paused is not late, so a plan that has run out is told by itself: not of what is done,
# cancelled or only paused for now, and to the public nothing of what is internal.
action a.yaml A1 "status: paused" "responsible: it" "goals: T1" "end: 2026-06"
action b.yaml A2 "status: paused" "responsible: it" "goals: T1" "end: 2027-06"
action c.yaml A3 "status: paused" "responsible: it" "goals: T1" "end: 2026-09-30" "visibility: internal"
action d.yaml A4 "status: done" "responsible: it" "goals: T1" "end: 2026-05" "completed: 2026-05-20"
action e.yaml A5 "status: cancelled" "responsible: it" "goals: T1" "end: 2026-05"
action f.yaml A6 "status: paused" "responsible: it" "goals: T1" "end: 2026-11"
land 2026-01-10 "Alku"
