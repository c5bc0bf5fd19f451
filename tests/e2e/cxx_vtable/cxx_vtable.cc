/* SPDX-License-Identifier: GPL-2.0-or-later */
#include <memory>
#include <stdio.h>
#include <unistd.h>
#include <vector>

struct shape {
	virtual ~shape() {}
	virtual int area() const = 0;
	virtual bool is_round() const { return false; }
};

struct square : shape {
	int side;

	explicit square(int s) : side(s) {}
	int area() const override { return side * side; }
};

struct circle : shape {
	int radius;

	explicit circle(int r) : radius(r) {}
	int area() const override { return 3 * radius * radius; }
	bool is_round() const override { return true; }
};

static std::vector<std::unique_ptr<shape>> shapes;

__attribute__((noipa)) void say()
{
	printf("square %d, circle %d\n", shapes[0]->area(),
	       shapes[1]->area());
}

int main()
{
	shapes.emplace_back(new square(4));
	shapes.emplace_back(new circle(2));
	for (;;) {
		say();
		fflush(stdout);
		sleep(1);
	}
}
