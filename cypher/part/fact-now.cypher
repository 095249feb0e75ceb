// the standing of a fact f by all that is recorded: the fact has it itself
WITH *, f AS stood
