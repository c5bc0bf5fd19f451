extern int say(const char *text);

int first(int n)
{
	static int count;

	count += n;
	return count;
}

int second(int n)
{
	static int count;

	count -= n;
	return count;
}

int third(int n)
{
	say("third");
	return n;
}

int fourth(int n)
{
	if (n < 0)
		say("fourth");
	return n / 3;
}
