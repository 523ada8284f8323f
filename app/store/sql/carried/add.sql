-- SPDX-FileCopyrightText: The Jiaoshu authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO carried (command_id, figure_id, outcome, new_figure_id) VALUES (:command, :figure, :outcome, :new_figure)
