#!/usr/bin/env bash
# Starts the program in tmux at 80x24 in each language, begins a case, and looks for words that must be on the screen.
set -euo pipefail
cd "$(dirname "$0")/.."
program=${1:-target/debug/madoguchi}
home=$(mktemp -d)
socket="madoguchi-$$"
trap 'tmux -L "$socket" kill-server 2>/dev/null || true; rm -rf "$home"' EXIT

wait_for() {
    for _ in $(seq 100); do
        if tmux -L "$socket" capture-pane -p -t "$1" | grep -qF -- "$2"; then return 0; fi
        sleep 0.1
    done
    echo "not on the screen: $2" >&2
    tmux -L "$socket" capture-pane -p -t "$1" >&2
    return 1
}

run() {
    local language=$1 welcome=$2 question=$3 leave=$4
    LC_ALL=C.UTF-8 tmux -L "$socket" -f /dev/null new-session -d -s "$language" -x 80 -y 24 \
        "env HOME=$home/$language MADOGUCHI_CASES=$home/$language/cases $program --lang $language"
    wait_for "$language" "$welcome"
    tmux -L "$socket" send-keys -t "$language" Enter
    wait_for "$language" "$question"
    tmux -L "$socket" send-keys -t "$language" C-c
    wait_for "$language" "$leave"
    tmux -L "$socket" send-keys -t "$language" Enter
    for _ in $(seq 100); do
        tmux -L "$socket" has-session -t "$language" 2>/dev/null || { echo "ok: $language"; return 0; }
        sleep 0.1
    done
    echo "did not leave: $language" >&2
    return 1
}

run en "Welcome." "Are you starting in Luxembourg" "Everything is saved."
run ja "ようこそ。" "ルクセンブルクにこれから進出しますか" "すべて保存されています。"
