void g(int);
extern int count;

int f(int n)
{
	try {
		g(n);
	} catch (int code) {
		return code;
	} catch (...) {
		count++;
		throw;
	}
	return n + 2;
}
