-- Canned replies of a team: its members have them. One has an owner, or a team, or is everybody's.
alter table canned_replies
  add column team_id text collate "C",
  add constraint canned_replies_team foreign key (workspace_id, team_id) references teams (workspace_id, id) on delete cascade,
  drop constraint canned_replies_workspace_id_owner_id_shortcut_key,
  add constraint canned_replies_shortcut unique nulls not distinct (workspace_id, owner_id, team_id, shortcut);
