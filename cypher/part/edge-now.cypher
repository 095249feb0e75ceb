// the standing of an edge r by all that is recorded: the edge has it itself
WITH *, r AS stood
