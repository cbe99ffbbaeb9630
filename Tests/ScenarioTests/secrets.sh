. "$(dirname "$0")/story.sh"
# A roadmap over several versions with a secret of its own in every place that is internal by
# contract. A secret is SALAISUUS-NN, or a sum of money 73100NN; only internal plans reach 2037.
begin
export GIT_AUTHOR_NAME=Tekija GIT_AUTHOR_EMAIL=salaisuus-62@kunta.example
export GIT_COMMITTER_NAME=Tekija GIT_COMMITTER_EMAIL=salaisuus-62@kunta.example
cat > tiekartta.yaml <<'END'
format: 1
baselines: {hyvaksytty: {ref: v1, kind: original, decision: p0}}
lint: {waivers: [{rule: stale-action, record: actions/SALAISUUS-01, reason: SALAISUUS-65, owner: ict, until: 2030-01-01}]}
END

# What everybody may see, with internal notes, contacts, sums and references in it.
frame() {
  cat > roadmap.yaml <<END
# SALAISUUS-57
roadmap:
  title: {fi: Digitiekartta, sv: Digital färdplan, en: Digital roadmap}
  languages: [fi, sv, en]
  period: {start: 2026, end: 2030}
  state: approved
  approval: p0
  owner: ict
  operating-model: {coordinator: ict, bodies: {ohjaus: {role: steers}}}
  x: {muistio: SALAISUUS-54}
goals: {T1: {title: Asiointi, owner: ict, indicators: m1}}
parties:
  ict:
    title: Tietohallinto
    kind: unit
    contact: {email: $EMAIL, github: salaisuus-50, gitlab: salaisuus-51, slack: "#salaisuus-52", teams: salaisuus-53}
  talous: {title: Talous, kind: unit, parent: ict}
  ohjaus: {title: Ohjausryhmä, kind: body, members: ict}
requirements: {laki: {title: Laki, number: 306/2019, kind: act, checked-on: 2026-01-05, deadlines: {d1: {date: 2027-01, title: Selosteet}}}}
perspectives: {taito: {title: Taito, baseline: {value: 2, survey: k1}, target: {value: $TARGET, by: 2029, decision: p1}}}
indicators: {m1: {title: Lomakkeet, unit: kpl, direction: up, targets: {2026: $TARGET}, measurements: {2026-01: {value: 1}}}}
surveys:
  k1: {title: Kysely, opened: 2025-11-01, closed: 2025-12-01, min-cell: 5, groups: {iso: {title: Iso, invited: 90, answered: 60}}, results: {taito: {iso: {mean: 2, n: 60}, SALAISUUS-56: {mean: $SMALL, n: 3}}}}
phases: {kysely: {title: Kyselyvaihe, status: in-progress, responsible: talous, start: 2026-01, end: $PHASE}}
decisions:
  p0: {body: ohjaus, date: 2026-01-05, section: 1, outcome: approved, title: Hyväksyminen}
  p1: {body: ohjaus, date: 2026-09-07, section: 8, outcome: noted, title: Siirto, about: [SALAISUUS-01, A1, $ABOUT]}
reviews: {r1: {date: 2026-05-04, body: ohjaus, ref: v2}, r2: {date: 2026-12-14, body: ohjaus}}
END
  cat > open.yaml <<END
actions:
  A1:
    title: Asiointi
    goals: T1
    status: in-progress
    responsible: ict
    start: 2026-01
    end: $END1
    internal-note: $NOTE
    depends-on: [{action: SALAISUUS-01, type: finish-finish}, SALAISUUS-22, SALAISUUS-32, A2, $ABOUT]
    risks: [{text: Viive, probability: 4, impact: 4}]
    updates: {$UPDATES}
    x: {oma: SALAISUUS-54}
  A2:
    title: Hankinta
    goals: T1
    status: preparing
    kind: procurement
    responsible: talous
    end: $END2
    cost: {estimate: $COST2, by-year: {2027: 7310045}}
    funding: [{source: own, name: SALAISUUS-46, amount: 7310047, state: planned}]
  A3: {title: Yhdistetty, goals: T1, status: merged, merged-into: SALAISUUS-01, responsible: ict, end: 2026-06, internal-note: SALAISUUS-44}
  A4:
    title: Alkanut hankinta
    goals: T1
    status: $STATUS4
    kind: procurement
    responsible: ict
    end: 2027-06
    cost: {estimate: $COST4}
END
  cat > opened.yaml <<END
actions:
  A5:
    title: $TITLE5
    description: $ABOUT5
    goals: T1
    status: in-progress
    responsible: ict
    end: $END5
    visibility: $SEEN5
    depends-on: A1
    updates: {$UPDATES5}
    milestones: {e1: {title: $STEP5, date: $END5}}
  A7: {title: $TITLE7, goals: T1, status: in-progress, responsible: ict, end: $END7, visibility: $SEEN7}
  $LINE8
  A6:
    title: $TITLE6
    goals: T1
    status: in-progress
    responsible: talous
    end: $END6
    visibility: $SEEN6
    updates: {$UPDATES6}
END
}

# What only the organisation may see.
inside() {
  cat > SALAISUUS-66.yaml <<END
actions:
  SALAISUUS-01:
    title: {fi: SALAISUUS-02, sv: SALAISUUS-02, en: SALAISUUS-02}
    official-title: SALAISUUS-03
    description: SALAISUUS-04 $1
    goals: T1
    perspectives: taito
    indicators: m1
    status: in-progress
    responsible: ict
    partners: talous
    start: 2026-02
    started: 2026-02-02
    end: $2
    progress: 37
    health: {light: red, reason: SALAISUUS-17 $1, by: ict, date: 2026-02-01}
    milestones: {SALAISUUS-05: {title: SALAISUUS-06, date: $2}, ohi: {title: SALAISUUS-69, date: 2026-03}}
    depends-on: A1
    requirements: [{requirement: laki, section: SALAISUUS-07, deadline: d1}]
    kind: project
    service-areas: [SALAISUUS-08]
    priority: high
    cost: {estimate: 7310009, by-year: {2027: 7310009}}
    funding: [{source: own, name: SALAISUUS-10, amount: 7310070, state: planned}]
    benefits: [{text: SALAISUUS-11, beneficiary: SALAISUUS-72, measure: SALAISUUS-12, value: SALAISUUS-73}]
    risks: [{text: SALAISUUS-13, probability: 5, impact: 5, mitigation: SALAISUUS-14}]
    updates: {$3: {text: SALAISUUS-15, by: ict, reason: SALAISUUS-16}}
    decisions: p1
    internal-note: SALAISUUS-21
    links: {SALAISUUS-18: "https://salaisuus-19.example/"}
    tags: [SALAISUUS-20]
    visibility: internal
  SALAISUUS-22: {title: SALAISUUS-23, goals: T1, status: proposed, end: $2, visibility: internal}
  SALAISUUS-24: {title: SALAISUUS-25, goals: T1, status: $4, responsible: talous, end: 2026-04, visibility: internal}
  SALAISUUS-26: {title: SALAISUUS-27, goals: T1, status: in-progress, responsible: ict, end: 2026-06, visibility: sisäinen}
  SALAISUUS-28: {title: SALAISUUS-29, goals: T1, status: in-progress, responsible: ict, end: 2026-07, visibility: intrenal}
  SALAISUUS-30: {title: SALAISUUS-31, goals: T1, status: merged, merged-into: A1, responsible: ict, end: 2026-07, visibility: internal}
  SALAISUUS-41: {title: SALAISUUS-42, goals: T1, status: in-progress, responsible: ict, continuous: true, review: 2026-0$5, visibility: internal}
  $6
  $7
  $8
  SALAISUUS-87: {title: SALAISUUS-88, goals: T1, status: in-progress, responsible: ict, end: 2026-07, Visibility: internal}
  SALAISUUS-89: {title: SALAISUUS-90, goals: T1, status: in-progress, responsible: ict, end: 2026-07, synlighet: intern}
  SALAISUUS-91: {title: SALAISUUS-92, goals: T1, status: in-progress, responsible: ict, end: 2026-07, "vis\u200Bibilty": internal}
  SALAISUUS-93: {title: SALAISUUS-94, goals: T1, status: in-progress, responsible: ict, end: 2026-07, visibility: public, visibility: internal}
  SALAISUUS-95: {title: SALAISUUS-96, goals: T1, status: in-progress, responsible: ict, end: 2026-07, health: {light: red, visibility: internal}}
END
}

EMAIL=salaisuus-49@kunta.example NOTE=SALAISUUS-43 SMALL=2 TARGET=3 PHASE=2026-06 ABOUT=A6
UPDATES="2026-01-12: Alkoi" END1=2026-06 END2=2026-12
COST2=7310044 STATUS4=planned COST4=7310048
TITLE5=SALAISUUS-34 ABOUT5=SALAISUUS-35 END5=2037-01 SEEN5=internal STEP5=SALAISUUS-74 UPDATES5="2026-01-10: SALAISUUS-75"
TITLE6=Sulkeutuva END6=2026-09 SEEN6=public UPDATES6="2026-01-10: Alkoi"
TITLE7=Vuorotteleva END7=2026-11 SEEN7=public LINE8=
frame
inside "" 2037-02 2026-01-12 planned 6 "SALAISUUS-32: {title: SALAISUUS-33, goals: T1, status: in-progress, responsible: ict, end: 2026-03, visibility: internal}" \
  "SALAISUUS-39: {title: SALAISUUS-76, goals: T1, status: planned, responsible: ict, end: 2027-01, visibility: internal}" \
  "SALAISUUS-85: {title: SALAISUUS-86, goals: T1, status: in-progress, responsible: ict, end: 2027-01, visibility: internal}"
land 2026-01-12 "Alku SALAISUUS-61"
git tag v1

inside uudelleen 2037-05 2026-03-01 in-progress 7 "SALAISUUS-32: {title: SALAISUUS-33, goals: T1, status: in-progress, responsible: ict, end: 2026-05, visibility: internal}" \
  "SALAISUUS-40: {title: SALAISUUS-76, goals: T1, status: planned, responsible: ict, end: 2027-06, visibility: internal, formerly: SALAISUUS-39}" \
  "SALAISUUS-85: {title: SALAISUUS-86, goals: T1, status: in-progress, responsible: ict, end: 2027-02, visibility: internal}"
END5=2037-03 UPDATES5="2026-03-01: {text: SALAISUUS-77, reason: SALAISUUS-36}"
frame
as SALAISUUS-58 land 2026-03-02 "SALAISUUS-59" "Syy: SALAISUUS-60"

EMAIL=salaisuus-78@kunta.example NOTE=SALAISUUS-79 SMALL=4 TARGET=4 PHASE=2026-09 END2=2027-02
COST2=7310080 COST4=7310081 UPDATES="2026-05-01: {text: Siirtyy, reason: Resurssit}" END1=2026-09
frame
land 2026-05-04 "Kevät SALAISUUS-61" "Syy: Resurssit"
git tag v2

# On a branch, what is to be opened is written before it is.
git checkout --quiet -b haara
END5=2037-04 UPDATES5="2026-07-01: {text: SALAISUUS-77, reason: SALAISUUS-82}" END7=2027-04 SEEN7=internal TITLE7=SALAISUUS-83
frame
as SALAISUUS-67 land 2026-07-01 "SALAISUUS-59" "Syy: SALAISUUS-63"
END5=2027-03 TITLE5=Avattu ABOUT5=Kuvaus SEEN5=public STEP5=Askel UPDATES5="2026-07-02: Avattiin" SEEN7=public TITLE7=Vuorotteleva
frame
land 2026-07-02 "Avataan"
git checkout --quiet main
at 2026-08-03 git merge --quiet --no-ff haara -m "Yhdistetään SALAISUUS-61"
git tag v3

# A file that cannot be read for a while has a name that tells of what is in it.
printf '  kesken: [\n' >> SALAISUUS-66.yaml
land 2026-09-01 "Rikki"

# One is closed again, one is gone, a purchase begins; what refers to them still does.
TITLE6=SALAISUUS-37 END6=2037-06 SEEN6=internal UPDATES6="2026-10-01: {text: SALAISUUS-84, reason: SALAISUUS-38}"
# One is opened under another id than it had.
LINE8="A8: {title: Avoin, goals: T1, status: in-progress, responsible: ict, end: 2027-05, formerly: SALAISUUS-85}"
STATUS4=in-progress COST4=500000 END1=2027-01 UPDATES="2026-10-01: {text: Siirtyy taas, reason: Valitus}" PHASE=2026-10
frame
inside taas 2037-08 2026-10-01 "done, completed: 2026-09-01" 9 "" \
  "SALAISUUS-40: {title: SALAISUUS-76, goals: T1, status: planned, responsible: ict, end: 2027-09, visibility: internal, formerly: SALAISUUS-39}" ""
land 2026-10-05 "Syksy SALAISUUS-61"
git tag v4
UPDATES="2026-11-01: Etenee"
frame
land 2026-11-02 "Tilanne"
