	.arch armv8-a
	.file	"orig.c"
	.text
	.section	.text.unlikely,"ax",@progbits
	.align	2
	.type	complain, %function
complain:
.LFB0:
	.cfi_startproc
	adrp	x1, calls.0
	ldr	w2, [x1, #:lo12:calls.0]
	add	w0, w0, w2
	str	w0, [x1, #:lo12:calls.0]
	ret
	.cfi_endproc
.LFE0:
	.size	complain, .-complain
	.text
	.align	2
	.p2align 4,,11
	.global	f
	.type	f, %function
f:
.LFB1:
	.cfi_startproc
	adrp	x3, a
	adrp	x2, b
	ldr	w1, [x3, #:lo12:a]
	ldr	w4, [x2, #:lo12:b]
	add	w1, w0, w1
	str	w1, [x3, #:lo12:a]
	add	w1, w1, w4
	str	w1, [x2, #:lo12:b]
	tbnz	w0, #31, .L5
	and	x6, x0, 1
	adrp	x4, names
	add	x4, x4, :lo12:names
	adrp	x5, g
	and	w0, w0, 3
	adrp	x2, odd
	ldr	w3, [x5, #:lo12:g]
	add	x2, x2, :lo12:odd
	ldr	x6, [x4, x6, lsl 3]
	add	w3, w3, 1
	str	w3, [x5, #:lo12:g]
	adrp	x3, uneven
	add	x3, x3, :lo12:uneven
	ldrb	w4, [x2, w0, sxtw]
	ldrb	w2, [x6]
	ldrb	w0, [x3, w0, sxtw]
	add	w2, w2, w1
	add	w2, w2, w4
	add	w0, w2, w0
	ret
.L5:
	mov	w0, w1
	b	complain
	.cfi_endproc
.LFE1:
	.size	f, .-f
	.align	2
	.p2align 4,,11
	.global	table
	.type	table, %function
table:
.LFB2:
	.cfi_startproc
	cmp	w0, 3
	beq	.L7
	bgt	.L8
	cmp	w0, 1
	beq	.L9
	cmp	w0, 2
	bne	.L15
	adrp	x0, g
	ldr	w0, [x0, #:lo12:g]
	add	w0, w0, 7
	ret
	.p2align 2,,3
.L15:
	adrp	x1, a
	cmp	w0, 0
	mov	w0, 9
	ldr	w1, [x1, #:lo12:a]
	csel	w0, w0, w1, ne
	ret
	.p2align 2,,3
.L8:
	cmp	w0, 4
	beq	.L13
	cmp	w0, 5
	bne	.L16
	adrp	x0, a
	adrp	x1, g
	ldr	w0, [x0, #:lo12:a]
	ldr	w1, [x1, #:lo12:g]
	orr	w0, w0, w1
	ret
	.p2align 2,,3
.L7:
	adrp	x0, a
	adrp	x1, b
	ldr	w0, [x0, #:lo12:a]
	ldr	w1, [x1, #:lo12:b]
	sub	w0, w0, w1
	ret
	.p2align 2,,3
.L9:
	adrp	x0, b
	ldr	w0, [x0, #:lo12:b]
	add	w0, w0, w0, lsl 1
	ret
	.p2align 2,,3
.L13:
	adrp	x0, b
	mov	w1, 5
	ldr	w0, [x0, #:lo12:b]
	eor	w0, w0, w1
	ret
.L16:
	mov	w0, 9
	ret
	.cfi_endproc
.LFE2:
	.size	table, .-table
	.align	2
	.p2align 4,,11
	.global	same
	.type	same, %function
same:
.LFB3:
	.cfi_startproc
	adrp	x2, a
	adrp	x1, b
	ldr	w2, [x2, #:lo12:a]
	ldr	w1, [x1, #:lo12:b]
	madd	w0, w2, w1, w0
	ret
	.cfi_endproc
.LFE3:
	.size	same, .-same
	.local	calls.0
	.comm	calls.0,4,4
	.global	g
	.bss
	.align	2
	.type	g, %object
	.size	g, 4
g:
	.zero	4
	.section	.rodata
	.align	3
	.type	uneven, %object
	.size	uneven, 7
uneven:
	.string	"uneven"
	.align	3
	.type	odd, %object
	.size	odd, 4
odd:
	.string	"odd"
	.section	.rodata.str1.8,"aMS",@progbits,1
	.align	3
.LC0:
	.string	"x"
	.align	3
.LC1:
	.string	"y"
	.section	.data.rel.ro.local,"aw"
	.align	3
	.type	names, %object
	.size	names, 16
names:
	.xword	.LC0
	.xword	.LC1
	.data
	.align	2
	.type	b, %object
	.size	b, 4
b:
	.word	3
	.local	a
	.comm	a,4,4
	.ident	"GCC: (Debian 12.2.0-14) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
