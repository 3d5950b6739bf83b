"""Files from outside, read in a child process that can do nothing but read them.

`examiner` is the side of those who ask, `child` the program that reads; between them go frames of
JSON, which are as untrusted as the file.
"""
