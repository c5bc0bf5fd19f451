	.text
	.section	.note.gnu.property,"a",@note
	.p2align	3
	.long	4
	.long	16
	.long	5
	.asciz	"GNU"
	.long	3221225474
	.long	4
	.long	3
	.p2align	3
.Lsec_end0:
	.text
	.file	"sample.cc"
	.globl	_Z4makei                        # -- Begin function _Z4makei
	.p2align	4, 0x90
	.type	_Z4makei,@function
_Z4makei:                               # @_Z4makei
	.cfi_startproc
# %bb.0:
	endbr64
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset %rbx, -16
	movl	%edi, %ebx
	movl	$8, %edi
	callq	_Znwm@PLT
	testl	%ebx, %ebx
	je	.LBB0_2
# %bb.1:
	leaq	_ZTV7derived+16(%rip), %rcx
	jmp	.LBB0_3
.LBB0_2:
	leaq	_ZTV4base+16(%rip), %rcx
.LBB0_3:
	movq	%rcx, (%rax)
	popq	%rbx
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end0:
	.size	_Z4makei, .Lfunc_end0-_Z4makei
	.cfi_endproc
                                        # -- End function
	.globl	_Z5usersi                       # -- Begin function _Z5usersi
	.p2align	4, 0x90
	.type	_Z5usersi,@function
_Z5usersi:                              # @_Z5usersi
	.cfi_startproc
# %bb.0:
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%rbx
	.cfi_def_cfa_offset 40
	pushq	%rax
	.cfi_def_cfa_offset 48
	.cfi_offset %rbx, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movl	%edi, %ebx
	callq	_Z5twiceIiET_S0_
	movl	%eax, %r14d
	movslq	%ebx, %r15
	movq	%r15, %rdi
	callq	_Z5twiceIlET_S0_
	movq	%rax, %rbp
	addl	%r14d, %ebp
	movl	%r15d, %edi
	callq	_Z4sameIiET_S0_
	movl	%eax, %ebx
	addl	%ebp, %ebx
	movl	%r15d, %edi
	callq	_Z7kind_ofi
	addl	%ebx, %eax
	addq	$8, %rsp
	.cfi_def_cfa_offset 40
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end1:
	.size	_Z5usersi, .Lfunc_end1-_Z5usersi
	.cfi_endproc
                                        # -- End function
	.section	.text._Z5twiceIiET_S0_,"axG",@progbits,_Z5twiceIiET_S0_,comdat
	.weak	_Z5twiceIiET_S0_                # -- Begin function _Z5twiceIiET_S0_
	.p2align	4, 0x90
	.type	_Z5twiceIiET_S0_,@function
_Z5twiceIiET_S0_:                       # @_Z5twiceIiET_S0_
.Lkpatch_old_6:
	.cfi_startproc
# %bb.0:
	endbr64
                                        # kill: def $edi killed $edi def $rdi
	addl	$1, _ZZ5twiceIiET_S0_E5calls(%rip)
	leal	(%rdi,%rdi), %eax
	retq
.Lfunc_end2:
	.size	_Z5twiceIiET_S0_, .Lfunc_end2-_Z5twiceIiET_S0_
.Lkpatch_old_end_6:
	.cfi_endproc
                                        # -- End function
	.section	.text._Z5twiceIlET_S0_,"axG",@progbits,_Z5twiceIlET_S0_,comdat
	.weak	_Z5twiceIlET_S0_                # -- Begin function _Z5twiceIlET_S0_
	.p2align	4, 0x90
	.type	_Z5twiceIlET_S0_,@function
_Z5twiceIlET_S0_:                       # @_Z5twiceIlET_S0_
.Lkpatch_old_7:
	.cfi_startproc
# %bb.0:
	endbr64
	addl	$1, _ZZ5twiceIlET_S0_E5calls(%rip)
	leaq	(%rdi,%rdi), %rax
	retq
.Lfunc_end3:
	.size	_Z5twiceIlET_S0_, .Lfunc_end3-_Z5twiceIlET_S0_
.Lkpatch_old_end_7:
	.cfi_endproc
                                        # -- End function
	.section	.text._Z4sameIiET_S0_,"axG",@progbits,_Z4sameIiET_S0_,comdat
	.weak	_Z4sameIiET_S0_                 # -- Begin function _Z4sameIiET_S0_
	.p2align	4, 0x90
	.type	_Z4sameIiET_S0_,@function
_Z4sameIiET_S0_:                        # @_Z4sameIiET_S0_
	.cfi_startproc
# %bb.0:
	endbr64
                                        # kill: def $edi killed $edi def $rdi
	leal	1(%rdi), %eax
	retq
.Lfunc_end4:
	.size	_Z4sameIiET_S0_, .Lfunc_end4-_Z4sameIiET_S0_
	.cfi_endproc
                                        # -- End function
	.section	.text._Z7kind_ofi,"axG",@progbits,_Z7kind_ofi,comdat
	.weak	_Z7kind_ofi                     # -- Begin function _Z7kind_ofi
	.p2align	4, 0x90
	.type	_Z7kind_ofi,@function
_Z7kind_ofi:                            # @_Z7kind_ofi
.Lkpatch_old_9:
	.cfi_startproc
# %bb.0:
	endbr64
	pushq	%rax
	.cfi_def_cfa_offset 16
	cmpl	$4, %edi
	ja	.LBB5_1
# %bb.2:
	movl	%edi, %eax
	leaq	.LJTI5_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	notrack		jmpq	*%rax
.LBB5_3:
	leaq	.L.str.1(%rip), %rdi
	xorl	%eax, %eax
	callq	_Z3sayPKcz@PLT
	movl	$4, %eax
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.LBB5_1:
	.cfi_def_cfa_offset 16
	xorl	%eax, %eax
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.LBB5_4:
	.cfi_def_cfa_offset 16
	leaq	.L.str.2(%rip), %rdi
	xorl	%eax, %eax
	callq	_Z3sayPKcz@PLT
	popq	%rax
	.cfi_def_cfa_offset 8
	jmp	_Z4seenv@PLT                    # TAILCALL
.LBB5_5:
	.cfi_def_cfa_offset 16
	leaq	.L.str.3(%rip), %rdi
	xorl	%eax, %eax
	callq	_Z3sayPKcz@PLT
	movl	$3, %eax
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.LBB5_6:
	.cfi_def_cfa_offset 16
	leaq	.L.str.4(%rip), %rdi
	xorl	%eax, %eax
	callq	_Z3sayPKcz@PLT
	movl	$9, %eax
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.LBB5_7:
	.cfi_def_cfa_offset 16
	leaq	.L.str.5(%rip), %rdi
	xorl	%eax, %eax
	callq	_Z3sayPKcz@PLT
	callq	_Z4seenv@PLT
	addl	$7, %eax
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end5:
	.size	_Z7kind_ofi, .Lfunc_end5-_Z7kind_ofi
.Lkpatch_old_end_9:
	.cfi_endproc
	.section	.rodata._Z7kind_ofi,"aG",@progbits,_Z7kind_ofi,comdat
	.p2align	2
.LJTI5_0:
	.long	.LBB5_3-.LJTI5_0
	.long	.LBB5_4-.LJTI5_0
	.long	.LBB5_5-.LJTI5_0
	.long	.LBB5_6-.LJTI5_0
	.long	.LBB5_7-.LJTI5_0
                                        # -- End function
	.text
	.globl	_Z4oncei                        # -- Begin function _Z4oncei
	.p2align	4, 0x90
	.type	_Z4oncei,@function
_Z4oncei:                               # @_Z4oncei
.Lkpatch_old_11:
.Lfunc_begin0:
	.cfi_startproc
	.cfi_personality 155, DW.ref.__gxx_personality_v0
	.cfi_lsda 27, .Lexception0
# %bb.0:
	endbr64
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset %rbx, -16
	movl	%edi, %ebx
	movb	_ZGVZ4onceiE5value(%rip), %al
	testb	%al, %al
	je	.LBB6_1
.LBB6_4:
	addl	_ZZ4onceiE5value(%rip), %ebx
	movl	%ebx, %eax
	popq	%rbx
	.cfi_def_cfa_offset 8
	retq
.LBB6_1:
	.cfi_def_cfa_offset 16
	leaq	_ZGVZ4onceiE5value(%rip), %rdi
	callq	__cxa_guard_acquire@PLT
	testl	%eax, %eax
	je	.LBB6_4
# %bb.2:
.Ltmp0:
	callq	_Z4seenv@PLT
.Ltmp1:
# %bb.3:
	movl	%eax, _ZZ4onceiE5value(%rip)
	leaq	_ZGVZ4onceiE5value(%rip), %rdi
	callq	__cxa_guard_release@PLT
	jmp	.LBB6_4
.LBB6_5:
.Ltmp2:
	endbr64
	movq	%rax, %rbx
	leaq	_ZGVZ4onceiE5value(%rip), %rdi
	callq	__cxa_guard_abort@PLT
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end6:
	.size	_Z4oncei, .Lfunc_end6-_Z4oncei
.Lkpatch_old_end_11:
	.cfi_endproc
	.section	.gcc_except_table,"a",@progbits
	.p2align	2
GCC_except_table6:
.Lexception0:
	.byte	255                             # @LPStart Encoding = omit
	.byte	255                             # @TType Encoding = omit
	.byte	1                               # Call site Encoding = uleb128
	.uleb128 .Lcst_end0-.Lcst_begin0
.Lcst_begin0:
	.uleb128 .Ltmp0-.Lfunc_begin0           # >> Call Site 1 <<
	.uleb128 .Ltmp1-.Ltmp0                  #   Call between .Ltmp0 and .Ltmp1
	.uleb128 .Ltmp2-.Lfunc_begin0           #     jumps to .Ltmp2
	.byte	0                               #   On action: cleanup
	.uleb128 .Ltmp1-.Lfunc_begin0           # >> Call Site 2 <<
	.uleb128 .Lfunc_end6-.Ltmp1             #   Call between .Ltmp1 and .Lfunc_end6
	.byte	0                               #     has no landing pad
	.byte	0                               #   On action: cleanup
.Lcst_end0:
	.p2align	2
                                        # -- End function
	.text
	.globl	_Z7throweri                     # -- Begin function _Z7throweri
	.p2align	4, 0x90
	.type	_Z7throweri,@function
_Z7throweri:                            # @_Z7throweri
.Lkpatch_old_13:
.Lfunc_begin1:
	.cfi_startproc
	.cfi_personality 155, DW.ref.__gxx_personality_v0
	.cfi_lsda 27, .Lexception1
# %bb.0:
	endbr64
	pushq	%rbx
	.cfi_def_cfa_offset 16
	subq	$16, %rsp
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -16
	movl	%edi, %ebx
	movq	%fs:40, %rax
	movq	%rax, 8(%rsp)
	movl	%edi, (%rsp)
	leaq	.L.str.6(%rip), %rdi
	movl	%ebx, %esi
	xorl	%eax, %eax
	callq	_Z3sayPKcz@PLT
	cmpl	$4, %ebx
	jge	.LBB7_1
# %bb.3:
.Ltmp3:
	leaq	.L.str(%rip), %rdi
	xorl	%eax, %eax
	callq	_Z3sayPKcz@PLT
.Ltmp4:
# %bb.4:
.Ltmp5:
	leaq	.L.str.7(%rip), %rdi
	movl	%ebx, %esi
	xorl	%eax, %eax
	callq	_Z3sayPKcz@PLT
.Ltmp6:
# %bb.5:
	movq	%fs:40, %rax
	cmpq	8(%rsp), %rax
	jne	.LBB7_8
# %bb.6:
	addq	$16, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbx
	.cfi_def_cfa_offset 8
	retq
.LBB7_1:
	.cfi_def_cfa_offset 32
	movl	$4, %edi
	callq	__cxa_allocate_exception@PLT
	movl	%ebx, (%rax)
.Ltmp8:
	leaq	_ZTI5error(%rip), %rsi
	movq	%rax, %rdi
	xorl	%edx, %edx
	callq	__cxa_throw@PLT
.Ltmp9:
# %bb.7:
.LBB7_8:
	callq	__stack_chk_fail@PLT
.LBB7_9:
.Ltmp7:
	endbr64
	movq	%rax, %rdi
	callq	__clang_call_terminate
.LBB7_2:
.Ltmp10:
	endbr64
	movq	%rax, %rbx
	movq	%rsp, %rdi
	callq	_ZN5guardD2Ev
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end7:
	.size	_Z7throweri, .Lfunc_end7-_Z7throweri
.Lkpatch_old_end_13:
	.cfi_endproc
	.section	.gcc_except_table,"a",@progbits
	.p2align	2
GCC_except_table7:
.Lexception1:
	.byte	255                             # @LPStart Encoding = omit
	.byte	155                             # @TType Encoding = indirect pcrel sdata4
	.uleb128 .Lttbase0-.Lttbaseref0
.Lttbaseref0:
	.byte	1                               # Call site Encoding = uleb128
	.uleb128 .Lcst_end1-.Lcst_begin1
.Lcst_begin1:
	.uleb128 .Lfunc_begin1-.Lfunc_begin1    # >> Call Site 1 <<
	.uleb128 .Ltmp3-.Lfunc_begin1           #   Call between .Lfunc_begin1 and .Ltmp3
	.byte	0                               #     has no landing pad
	.byte	0                               #   On action: cleanup
	.uleb128 .Ltmp3-.Lfunc_begin1           # >> Call Site 2 <<
	.uleb128 .Ltmp4-.Ltmp3                  #   Call between .Ltmp3 and .Ltmp4
	.uleb128 .Ltmp10-.Lfunc_begin1          #     jumps to .Ltmp10
	.byte	0                               #   On action: cleanup
	.uleb128 .Ltmp5-.Lfunc_begin1           # >> Call Site 3 <<
	.uleb128 .Ltmp6-.Ltmp5                  #   Call between .Ltmp5 and .Ltmp6
	.uleb128 .Ltmp7-.Lfunc_begin1           #     jumps to .Ltmp7
	.byte	1                               #   On action: 1
	.uleb128 .Ltmp6-.Lfunc_begin1           # >> Call Site 4 <<
	.uleb128 .Ltmp8-.Ltmp6                  #   Call between .Ltmp6 and .Ltmp8
	.byte	0                               #     has no landing pad
	.byte	0                               #   On action: cleanup
	.uleb128 .Ltmp8-.Lfunc_begin1           # >> Call Site 5 <<
	.uleb128 .Ltmp9-.Ltmp8                  #   Call between .Ltmp8 and .Ltmp9
	.uleb128 .Ltmp10-.Lfunc_begin1          #     jumps to .Ltmp10
	.byte	0                               #   On action: cleanup
	.uleb128 .Ltmp9-.Lfunc_begin1           # >> Call Site 6 <<
	.uleb128 .Lfunc_end7-.Ltmp9             #   Call between .Ltmp9 and .Lfunc_end7
	.byte	0                               #     has no landing pad
	.byte	0                               #   On action: cleanup
.Lcst_end1:
	.byte	1                               # >> Action Record 1 <<
                                        #   Catch TypeInfo 1
	.byte	0                               #   No further actions
	.p2align	2
                                        # >> Catch TypeInfos <<
	.long	0                               # TypeInfo 1
.Lttbase0:
	.p2align	2
                                        # -- End function
	.section	.text._ZN5guardD2Ev,"axG",@progbits,_ZN5guardD2Ev,comdat
	.weak	_ZN5guardD2Ev                   # -- Begin function _ZN5guardD2Ev
	.p2align	4, 0x90
	.type	_ZN5guardD2Ev,@function
_ZN5guardD2Ev:                          # @_ZN5guardD2Ev
.Lfunc_begin2:
	.cfi_startproc
	.cfi_personality 155, DW.ref.__gxx_personality_v0
	.cfi_lsda 27, .Lexception2
# %bb.0:
	endbr64
	pushq	%rax
	.cfi_def_cfa_offset 16
	movl	(%rdi), %esi
.Ltmp11:
	leaq	.L.str.7(%rip), %rdi
	xorl	%eax, %eax
	callq	_Z3sayPKcz@PLT
.Ltmp12:
# %bb.1:
	popq	%rax
	.cfi_def_cfa_offset 8
	retq
.LBB8_2:
	.cfi_def_cfa_offset 16
.Ltmp13:
	endbr64
	movq	%rax, %rdi
	callq	__clang_call_terminate
.Lfunc_end8:
	.size	_ZN5guardD2Ev, .Lfunc_end8-_ZN5guardD2Ev
	.cfi_endproc
	.section	.gcc_except_table._ZN5guardD2Ev,"aG",@progbits,_ZN5guardD2Ev,comdat
	.p2align	2
GCC_except_table8:
.Lexception2:
	.byte	255                             # @LPStart Encoding = omit
	.byte	155                             # @TType Encoding = indirect pcrel sdata4
	.uleb128 .Lttbase1-.Lttbaseref1
.Lttbaseref1:
	.byte	1                               # Call site Encoding = uleb128
	.uleb128 .Lcst_end2-.Lcst_begin2
.Lcst_begin2:
	.uleb128 .Ltmp11-.Lfunc_begin2          # >> Call Site 1 <<
	.uleb128 .Ltmp12-.Ltmp11                #   Call between .Ltmp11 and .Ltmp12
	.uleb128 .Ltmp13-.Lfunc_begin2          #     jumps to .Ltmp13
	.byte	1                               #   On action: 1
.Lcst_end2:
	.byte	1                               # >> Action Record 1 <<
                                        #   Catch TypeInfo 1
	.byte	0                               #   No further actions
	.p2align	2
                                        # >> Catch TypeInfos <<
	.long	0                               # TypeInfo 1
.Lttbase1:
	.p2align	2
                                        # -- End function
	.text
	.globl	_Z7catcheri                     # -- Begin function _Z7catcheri
	.p2align	4, 0x90
	.type	_Z7catcheri,@function
_Z7catcheri:                            # @_Z7catcheri
.Lkpatch_old_17:
.Lfunc_begin3:
	.cfi_startproc
	.cfi_personality 155, DW.ref.__gxx_personality_v0
	.cfi_lsda 27, .Lexception3
# %bb.0:
	endbr64
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset %rbx, -16
	xorl	%ebx, %ebx
.Ltmp14:
	callq	_Z7throweri
.Ltmp15:
.LBB9_5:
	movl	%ebx, %eax
	popq	%rbx
	.cfi_def_cfa_offset 8
	retq
.LBB9_1:
	.cfi_def_cfa_offset 16
.Ltmp16:
	endbr64
	movq	%rax, %rdi
	cmpl	$2, %edx
	jne	.LBB9_3
# %bb.2:
	callq	__cxa_begin_catch@PLT
	movl	(%rax), %ebx
	addl	$1, %ebx
	jmp	.LBB9_4
.LBB9_3:
	callq	__cxa_begin_catch@PLT
	movl	(%rax), %ebx
.LBB9_4:
	callq	__cxa_end_catch@PLT
	jmp	.LBB9_5
.Lfunc_end9:
	.size	_Z7catcheri, .Lfunc_end9-_Z7catcheri
.Lkpatch_old_end_17:
	.cfi_endproc
	.section	.gcc_except_table,"a",@progbits
	.p2align	2
GCC_except_table9:
.Lexception3:
	.byte	255                             # @LPStart Encoding = omit
	.byte	155                             # @TType Encoding = indirect pcrel sdata4
	.uleb128 .Lttbase2-.Lttbaseref2
.Lttbaseref2:
	.byte	1                               # Call site Encoding = uleb128
	.uleb128 .Lcst_end3-.Lcst_begin3
.Lcst_begin3:
	.uleb128 .Ltmp14-.Lfunc_begin3          # >> Call Site 1 <<
	.uleb128 .Ltmp15-.Ltmp14                #   Call between .Ltmp14 and .Ltmp15
	.uleb128 .Ltmp16-.Lfunc_begin3          #     jumps to .Ltmp16
	.byte	3                               #   On action: 2
	.uleb128 .Ltmp15-.Lfunc_begin3          # >> Call Site 2 <<
	.uleb128 .Lfunc_end9-.Ltmp15            #   Call between .Ltmp15 and .Lfunc_end9
	.byte	0                               #     has no landing pad
	.byte	0                               #   On action: cleanup
.Lcst_end3:
	.byte	1                               # >> Action Record 1 <<
                                        #   Catch TypeInfo 1
	.byte	0                               #   No further actions
	.byte	2                               # >> Action Record 2 <<
                                        #   Catch TypeInfo 2
	.byte	125                             #   Continue to action 1
	.p2align	2
                                        # >> Catch TypeInfos <<
.Ltmp17:                                # TypeInfo 2
	.long	.L_ZTI5error.DW.stub-.Ltmp17
.Ltmp18:                                # TypeInfo 1
	.long	.L_ZTIi.DW.stub-.Ltmp18
.Lttbase2:
	.p2align	2
                                        # -- End function
	.section	.text._ZN7derivedD0Ev,"axG",@progbits,_ZN7derivedD0Ev,comdat
	.weak	_ZN7derivedD0Ev                 # -- Begin function _ZN7derivedD0Ev
	.p2align	4, 0x90
	.type	_ZN7derivedD0Ev,@function
_ZN7derivedD0Ev:                        # @_ZN7derivedD0Ev
	.cfi_startproc
# %bb.0:
	endbr64
	jmp	_ZdlPv@PLT                      # TAILCALL
.Lfunc_end10:
	.size	_ZN7derivedD0Ev, .Lfunc_end10-_ZN7derivedD0Ev
	.cfi_endproc
                                        # -- End function
	.section	.text._ZN4base3getEi,"axG",@progbits,_ZN4base3getEi,comdat
	.weak	_ZN4base3getEi                  # -- Begin function _ZN4base3getEi
	.p2align	4, 0x90
	.type	_ZN4base3getEi,@function
_ZN4base3getEi:                         # @_ZN4base3getEi
.Lkpatch_old_20:
	.cfi_startproc
# %bb.0:
	endbr64
                                        # kill: def $esi killed $esi def $rsi
	leal	1(%rsi), %eax
	retq
.Lfunc_end11:
	.size	_ZN4base3getEi, .Lfunc_end11-_ZN4base3getEi
.Lkpatch_old_end_20:
	.cfi_endproc
                                        # -- End function
	.section	.text._ZN7derived5otherEi,"axG",@progbits,_ZN7derived5otherEi,comdat
	.weak	_ZN7derived5otherEi             # -- Begin function _ZN7derived5otherEi
	.p2align	4, 0x90
	.type	_ZN7derived5otherEi,@function
_ZN7derived5otherEi:                    # @_ZN7derived5otherEi
	.cfi_startproc
# %bb.0:
	endbr64
                                        # kill: def $esi killed $esi def $rsi
	leal	-1(%rsi), %eax
	retq
.Lfunc_end12:
	.size	_ZN7derived5otherEi, .Lfunc_end12-_ZN7derived5otherEi
	.cfi_endproc
                                        # -- End function
	.section	.text._ZN4baseD2Ev,"axG",@progbits,_ZN4baseD2Ev,comdat
	.weak	_ZN4baseD2Ev                    # -- Begin function _ZN4baseD2Ev
	.p2align	4, 0x90
	.type	_ZN4baseD2Ev,@function
_ZN4baseD2Ev:                           # @_ZN4baseD2Ev
	.cfi_startproc
# %bb.0:
	endbr64
	retq
.Lfunc_end13:
	.size	_ZN4baseD2Ev, .Lfunc_end13-_ZN4baseD2Ev
	.cfi_endproc
                                        # -- End function
	.section	.text._ZN4baseD0Ev,"axG",@progbits,_ZN4baseD0Ev,comdat
	.weak	_ZN4baseD0Ev                    # -- Begin function _ZN4baseD0Ev
	.p2align	4, 0x90
	.type	_ZN4baseD0Ev,@function
_ZN4baseD0Ev:                           # @_ZN4baseD0Ev
	.cfi_startproc
# %bb.0:
	endbr64
	jmp	_ZdlPv@PLT                      # TAILCALL
.Lfunc_end14:
	.size	_ZN4baseD0Ev, .Lfunc_end14-_ZN4baseD0Ev
	.cfi_endproc
                                        # -- End function
	.section	.text._ZN4base5otherEi,"axG",@progbits,_ZN4base5otherEi,comdat
	.weak	_ZN4base5otherEi                # -- Begin function _ZN4base5otherEi
	.p2align	4, 0x90
	.type	_ZN4base5otherEi,@function
_ZN4base5otherEi:                       # @_ZN4base5otherEi
	.cfi_startproc
# %bb.0:
	endbr64
	movl	%esi, %eax
	retq
.Lfunc_end15:
	.size	_ZN4base5otherEi, .Lfunc_end15-_ZN4base5otherEi
	.cfi_endproc
                                        # -- End function
	.section	.text.__clang_call_terminate,"axG",@progbits,__clang_call_terminate,comdat
	.hidden	__clang_call_terminate          # -- Begin function __clang_call_terminate
	.weak	__clang_call_terminate
	.p2align	4, 0x90
	.type	__clang_call_terminate,@function
__clang_call_terminate:                 # @__clang_call_terminate
# %bb.0:
	endbr64
	pushq	%rax
	callq	__cxa_begin_catch@PLT
	callq	_ZSt9terminatev@PLT
.Lfunc_end16:
	.size	__clang_call_terminate, .Lfunc_end16-__clang_call_terminate
                                        # -- End function
	.type	_ZZ4onceiE5value,@object        # @_ZZ4onceiE5value
	.local	_ZZ4onceiE5value
	.comm	_ZZ4onceiE5value,4,4
	.type	_ZGVZ4onceiE5value,@object      # @_ZGVZ4onceiE5value
	.local	_ZGVZ4onceiE5value
	.comm	_ZGVZ4onceiE5value,8,8
	.type	_ZTS5error,@object              # @_ZTS5error
	.section	.rodata._ZTS5error,"aG",@progbits,_ZTS5error,comdat
	.weak	_ZTS5error
_ZTS5error:
	.asciz	"5error"
	.size	_ZTS5error, 7

	.type	_ZTI5error,@object              # @_ZTI5error
	.section	.data.rel.ro._ZTI5error,"aGw",@progbits,_ZTI5error,comdat
	.weak	_ZTI5error
	.p2align	3
_ZTI5error:
	.quad	_ZTVN10__cxxabiv117__class_type_infoE+16
	.quad	_ZTS5error
	.size	_ZTI5error, 16

	.type	.L.str,@object                  # @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"no"
	.size	.L.str, 3

	.type	_ZTV7derived,@object            # @_ZTV7derived
	.section	.data.rel.ro._ZTV7derived,"aGw",@progbits,_ZTV7derived,comdat
	.weak	_ZTV7derived
	.p2align	3
_ZTV7derived:
	.quad	0
	.quad	_ZTI7derived
	.quad	_ZN4baseD2Ev
	.quad	_ZN7derivedD0Ev
	.quad	_ZN4base3getEi
	.quad	_ZN7derived5otherEi
	.size	_ZTV7derived, 48

	.type	_ZTS7derived,@object            # @_ZTS7derived
	.section	.rodata._ZTS7derived,"aG",@progbits,_ZTS7derived,comdat
	.weak	_ZTS7derived
_ZTS7derived:
	.asciz	"7derived"
	.size	_ZTS7derived, 9

	.type	_ZTS4base,@object               # @_ZTS4base
	.section	.rodata._ZTS4base,"aG",@progbits,_ZTS4base,comdat
	.weak	_ZTS4base
_ZTS4base:
	.asciz	"4base"
	.size	_ZTS4base, 6

	.type	_ZTI4base,@object               # @_ZTI4base
	.section	.data.rel.ro._ZTI4base,"aGw",@progbits,_ZTI4base,comdat
	.weak	_ZTI4base
	.p2align	3
_ZTI4base:
	.quad	_ZTVN10__cxxabiv117__class_type_infoE+16
	.quad	_ZTS4base
	.size	_ZTI4base, 16

	.type	_ZTI7derived,@object            # @_ZTI7derived
	.section	.data.rel.ro._ZTI7derived,"aGw",@progbits,_ZTI7derived,comdat
	.weak	_ZTI7derived
	.p2align	3
_ZTI7derived:
	.quad	_ZTVN10__cxxabiv120__si_class_type_infoE+16
	.quad	_ZTS7derived
	.quad	_ZTI4base
	.size	_ZTI7derived, 24

	.type	_ZTV4base,@object               # @_ZTV4base
	.section	.data.rel.ro._ZTV4base,"aGw",@progbits,_ZTV4base,comdat
	.weak	_ZTV4base
	.p2align	3
_ZTV4base:
	.quad	0
	.quad	_ZTI4base
	.quad	_ZN4baseD2Ev
	.quad	_ZN4baseD0Ev
	.quad	_ZN4base3getEi
	.quad	_ZN4base5otherEi
	.size	_ZTV4base, 48

	.type	.L.str.1,@object                # @.str.1
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.1:
	.asciz	"none"
	.size	.L.str.1, 5

	.type	.L.str.2,@object                # @.str.2
.L.str.2:
	.asciz	"one"
	.size	.L.str.2, 4

	.type	.L.str.3,@object                # @.str.3
.L.str.3:
	.asciz	"two"
	.size	.L.str.3, 4

	.type	.L.str.4,@object                # @.str.4
.L.str.4:
	.asciz	"three"
	.size	.L.str.4, 6

	.type	.L.str.5,@object                # @.str.5
.L.str.5:
	.asciz	"four"
	.size	.L.str.5, 5

	.type	.L.str.6,@object                # @.str.6
.L.str.6:
	.asciz	"in %d"
	.size	.L.str.6, 6

	.type	.L.str.7,@object                # @.str.7
.L.str.7:
	.asciz	"out %d"
	.size	.L.str.7, 7

	.type	_ZZ5twiceIiET_S0_E5calls,@object # @_ZZ5twiceIiET_S0_E5calls
	.section	.bss._ZZ5twiceIiET_S0_E5calls,"aGw",@nobits,_ZZ5twiceIiET_S0_E5calls,comdat
	.weak	_ZZ5twiceIiET_S0_E5calls
	.p2align	2
_ZZ5twiceIiET_S0_E5calls:
	.long	0                               # 0x0
	.size	_ZZ5twiceIiET_S0_E5calls, 4

	.type	_ZZ5twiceIlET_S0_E5calls,@object # @_ZZ5twiceIlET_S0_E5calls
	.section	.bss._ZZ5twiceIlET_S0_E5calls,"aGw",@nobits,_ZZ5twiceIlET_S0_E5calls,comdat
	.weak	_ZZ5twiceIlET_S0_E5calls
	.p2align	2
_ZZ5twiceIlET_S0_E5calls:
	.long	0                               # 0x0
	.size	_ZZ5twiceIlET_S0_E5calls, 4

	.data
	.p2align	3
.L_ZTI5error.DW.stub:
	.quad	_ZTI5error
.L_ZTIi.DW.stub:
	.quad	_ZTIi
	.hidden	DW.ref.__gxx_personality_v0
	.weak	DW.ref.__gxx_personality_v0
	.section	.data.DW.ref.__gxx_personality_v0,"aGw",@progbits,DW.ref.__gxx_personality_v0,comdat
	.p2align	3
	.type	DW.ref.__gxx_personality_v0,@object
	.size	DW.ref.__gxx_personality_v0, 8
DW.ref.__gxx_personality_v0:
	.quad	__gxx_personality_v0
	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
	.section	.kpatch.text,"axG",@progbits,_Z5twiceIiET_S0_,comdat
	.p2align	4
	.type	_Z5twiceIiET_S0_.kpatch, @function
_Z5twiceIiET_S0_.kpatch:
.Lkpatch_new_6:
	.cfi_startproc
	endbr64
	addl	$1, _ZZ5twiceIiET_S0_E5calls(%rip)
	leal	(,%rdi,4), %eax
	retq
	.cfi_endproc
	.size	_Z5twiceIiET_S0_.kpatch, .-_Z5twiceIiET_S0_.kpatch
.Lkpatch_new_end_6:
	.section	.kpatch.text,"axG",@progbits,_Z5twiceIiET_S0_,comdat
	.balign	16
	.type	_Z5twiceIiET_S0_.kpatch_old, @function
_Z5twiceIiET_S0_.kpatch_old:
.Lkpatch_copy_6:
	.cfi_startproc
	endbr64
	addl	$1, _ZZ5twiceIiET_S0_E5calls(%rip)
	leal	(%rdi,%rdi), %eax
	retq
	.cfi_endproc
	.size	_Z5twiceIiET_S0_.kpatch_old, .-_Z5twiceIiET_S0_.kpatch_old
.Lkpatch_copy_end_6:
	.section	.kpatch.text,"axG",@progbits,_Z5twiceIlET_S0_,comdat
	.p2align	4
	.type	_Z5twiceIlET_S0_.kpatch, @function
_Z5twiceIlET_S0_.kpatch:
.Lkpatch_new_7:
	.cfi_startproc
	endbr64
	addl	$1, _ZZ5twiceIlET_S0_E5calls(%rip)
	leaq	(,%rdi,4), %rax
	retq
	.cfi_endproc
	.size	_Z5twiceIlET_S0_.kpatch, .-_Z5twiceIlET_S0_.kpatch
.Lkpatch_new_end_7:
	.section	.kpatch.text,"axG",@progbits,_Z5twiceIlET_S0_,comdat
	.balign	16
	.type	_Z5twiceIlET_S0_.kpatch_old, @function
_Z5twiceIlET_S0_.kpatch_old:
.Lkpatch_copy_7:
	.cfi_startproc
	endbr64
	addl	$1, _ZZ5twiceIlET_S0_E5calls(%rip)
	leaq	(%rdi,%rdi), %rax
	retq
	.cfi_endproc
	.size	_Z5twiceIlET_S0_.kpatch_old, .-_Z5twiceIlET_S0_.kpatch_old
.Lkpatch_copy_end_7:
	.section	.kpatch.text,"axG",@progbits,_Z7kind_ofi,comdat
	.p2align	4
	.type	_Z7kind_ofi.kpatch, @function
_Z7kind_ofi.kpatch:
.Lkpatch_new_9:
	.cfi_startproc
	endbr64
	pushq	%rax
	.cfi_def_cfa_offset 16
	cmpl	$4, %edi
	ja	.LBB5_1.kpatch
	movl	%edi, %eax
	leaq	.LJTI5_0.kpatch(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	notrack		jmpq	*%rax
.LBB5_3.kpatch:
	leaq	.L.str.1.kpatch(%rip), %rdi
	xorl	%eax, %eax
	callq	_Z3sayPKcz@PLT
	movl	$4, %eax
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.LBB5_1.kpatch:
	.cfi_def_cfa_offset 16
	xorl	%eax, %eax
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.LBB5_4.kpatch:
	.cfi_def_cfa_offset 16
	leaq	.L.str.2.kpatch(%rip), %rdi
	xorl	%eax, %eax
	callq	_Z3sayPKcz@PLT
	popq	%rax
	.cfi_def_cfa_offset 8
	jmp	_Z4seenv@PLT
.LBB5_5.kpatch:
	.cfi_def_cfa_offset 16
	leaq	.L.str.3.kpatch(%rip), %rdi
	xorl	%eax, %eax
	callq	_Z3sayPKcz@PLT
	movl	$3, %eax
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.LBB5_6.kpatch:
	.cfi_def_cfa_offset 16
	leaq	.L.str.4.kpatch(%rip), %rdi
	xorl	%eax, %eax
	callq	_Z3sayPKcz@PLT
	movl	$9, %eax
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.LBB5_7.kpatch:
	.cfi_def_cfa_offset 16
	leaq	.L.str.5.kpatch(%rip), %rdi
	xorl	%eax, %eax
	callq	_Z3sayPKcz@PLT
	callq	_Z4seenv@PLT
	addl	$7, %eax
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
	.cfi_endproc
	.size	_Z7kind_ofi.kpatch, .-_Z7kind_ofi.kpatch
.Lkpatch_new_end_9:
	.section	.kpatch.text,"axG",@progbits,_Z7kind_ofi,comdat
	.balign	16
	.type	_Z7kind_ofi.kpatch_old, @function
_Z7kind_ofi.kpatch_old:
.Lkpatch_copy_9:
	.cfi_startproc
	endbr64
	pushq	%rax
	.cfi_def_cfa_offset 16
	cmpl	$4, %edi
	ja	.LBB5_1.kpatch_old
	movl	%edi, %eax
	leaq	.LJTI5_0.kpatch_old(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	notrack		jmpq	*%rax
.LBB5_3.kpatch_old:
	leaq	.L.str.1(%rip), %rdi
	xorl	%eax, %eax
	callq	_Z3sayPKcz@PLT
	movl	$4, %eax
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.LBB5_1.kpatch_old:
	.cfi_def_cfa_offset 16
	xorl	%eax, %eax
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.LBB5_4.kpatch_old:
	.cfi_def_cfa_offset 16
	leaq	.L.str.2(%rip), %rdi
	xorl	%eax, %eax
	callq	_Z3sayPKcz@PLT
	popq	%rax
	.cfi_def_cfa_offset 8
	jmp	_Z4seenv@PLT
.LBB5_5.kpatch_old:
	.cfi_def_cfa_offset 16
	leaq	.L.str.3(%rip), %rdi
	xorl	%eax, %eax
	callq	_Z3sayPKcz@PLT
	movl	$3, %eax
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.LBB5_6.kpatch_old:
	.cfi_def_cfa_offset 16
	leaq	.L.str.4(%rip), %rdi
	xorl	%eax, %eax
	callq	_Z3sayPKcz@PLT
	movl	$9, %eax
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.LBB5_7.kpatch_old:
	.cfi_def_cfa_offset 16
	leaq	.L.str.5(%rip), %rdi
	xorl	%eax, %eax
	callq	_Z3sayPKcz@PLT
	callq	_Z4seenv@PLT
	addl	$7, %eax
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
	.cfi_endproc
	.size	_Z7kind_ofi.kpatch_old, .-_Z7kind_ofi.kpatch_old
.Lkpatch_copy_end_9:
	.section	.kpatch.rodata,"aG",@progbits,_Z7kind_ofi,comdat
	.balign	4
.LJTI5_0.kpatch_old:
	.long	.LBB5_3.kpatch_old-.LJTI5_0.kpatch_old
	.long	.LBB5_4.kpatch_old-.LJTI5_0.kpatch_old
	.long	.LBB5_5.kpatch_old-.LJTI5_0.kpatch_old
	.long	.LBB5_6.kpatch_old-.LJTI5_0.kpatch_old
	.long	.LBB5_7.kpatch_old-.LJTI5_0.kpatch_old
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	_Z4oncei.kpatch, @function
_Z4oncei.kpatch:
.Lkpatch_new_11:
.Lfunc_begin0.kpatch:
	.cfi_startproc
	.cfi_personality 155, DW.ref.__gxx_personality_v0
	.cfi_lsda 27, .Lexception0.kpatch
	endbr64
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset %rbx, -16
	movl	%edi, %ebx
	movb	_ZGVZ4onceiE5value(%rip), %al
	testb	%al, %al
	je	.LBB6_1.kpatch
.LBB6_4.kpatch:
	movl	_ZZ4onceiE5value(%rip), %eax
	subl	%ebx, %eax
	popq	%rbx
	.cfi_def_cfa_offset 8
	retq
.LBB6_1.kpatch:
	.cfi_def_cfa_offset 16
	leaq	_ZGVZ4onceiE5value(%rip), %rdi
	callq	__cxa_guard_acquire@PLT
	testl	%eax, %eax
	je	.LBB6_4.kpatch
.Ltmp0.kpatch:
	callq	_Z4seenv@PLT
.Ltmp1.kpatch:
	movl	%eax, _ZZ4onceiE5value(%rip)
	leaq	_ZGVZ4onceiE5value(%rip), %rdi
	callq	__cxa_guard_release@PLT
	jmp	.LBB6_4.kpatch
.Ltmp2.kpatch:
	endbr64
	movq	%rax, %rbx
	leaq	_ZGVZ4onceiE5value(%rip), %rdi
	callq	__cxa_guard_abort@PLT
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end6.kpatch:
	.cfi_endproc
	.size	_Z4oncei.kpatch, .-_Z4oncei.kpatch
.Lkpatch_new_end_11:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	_Z4oncei.kpatch_old, @function
_Z4oncei.kpatch_old:
.Lkpatch_copy_11:
.Lfunc_begin0.kpatch_old:
	.cfi_startproc
	.cfi_personality 155, DW.ref.__gxx_personality_v0
	.cfi_lsda 27, .Lexception0.kpatch_old
	endbr64
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset %rbx, -16
	movl	%edi, %ebx
	movb	_ZGVZ4onceiE5value(%rip), %al
	testb	%al, %al
	je	.LBB6_1.kpatch_old
.LBB6_4.kpatch_old:
	addl	_ZZ4onceiE5value(%rip), %ebx
	movl	%ebx, %eax
	popq	%rbx
	.cfi_def_cfa_offset 8
	retq
.LBB6_1.kpatch_old:
	.cfi_def_cfa_offset 16
	leaq	_ZGVZ4onceiE5value(%rip), %rdi
	callq	__cxa_guard_acquire@PLT
	testl	%eax, %eax
	je	.LBB6_4.kpatch_old
.Ltmp0.kpatch_old:
	callq	_Z4seenv@PLT
.Ltmp1.kpatch_old:
	movl	%eax, _ZZ4onceiE5value(%rip)
	leaq	_ZGVZ4onceiE5value(%rip), %rdi
	callq	__cxa_guard_release@PLT
	jmp	.LBB6_4.kpatch_old
.Ltmp2.kpatch_old:
	endbr64
	movq	%rax, %rbx
	leaq	_ZGVZ4onceiE5value(%rip), %rdi
	callq	__cxa_guard_abort@PLT
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end6.kpatch_old:
	.cfi_endproc
	.size	_Z4oncei.kpatch_old, .-_Z4oncei.kpatch_old
.Lkpatch_copy_end_11:
	.section	.kpatch.gcc_except_table,"a",@progbits
	.balign	4
GCC_except_table6.kpatch_old:
.Lexception0.kpatch_old:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end0.kpatch_old-.Lcst_begin0.kpatch_old
.Lcst_begin0.kpatch_old:
	.uleb128 .Ltmp0.kpatch_old-.Lfunc_begin0.kpatch_old
	.uleb128 .Ltmp1.kpatch_old-.Ltmp0.kpatch_old
	.uleb128 .Ltmp2.kpatch_old-.Lfunc_begin0.kpatch_old
	.byte	0
	.uleb128 .Ltmp1.kpatch_old-.Lfunc_begin0.kpatch_old
	.uleb128 .Lfunc_end6.kpatch_old-.Ltmp1.kpatch_old
	.byte	0
	.byte	0
.Lcst_end0.kpatch_old:
	.p2align	2
	.p2align	2
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	_Z7throweri.kpatch, @function
_Z7throweri.kpatch:
.Lkpatch_new_13:
.Lfunc_begin1.kpatch:
	.cfi_startproc
	.cfi_personality 155, DW.ref.__gxx_personality_v0
	.cfi_lsda 27, .Lexception1.kpatch
	endbr64
	pushq	%rbx
	.cfi_def_cfa_offset 16
	subq	$16, %rsp
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -16
	movl	%edi, %ebx
	movq	%fs:40, %rax
	movq	%rax, 8(%rsp)
	movl	%edi, (%rsp)
	leaq	.L.str.6.kpatch(%rip), %rdi
	movl	%ebx, %esi
	xorl	%eax, %eax
	callq	_Z3sayPKcz@PLT
	cmpl	$6, %ebx
	jge	.LBB7_1.kpatch
.Ltmp3.kpatch:
	leaq	.L.str.kpatch(%rip), %rdi
	xorl	%eax, %eax
	callq	_Z3sayPKcz@PLT
.Ltmp4.kpatch:
.Ltmp5.kpatch:
	leaq	.L.str.7.kpatch(%rip), %rdi
	movl	%ebx, %esi
	xorl	%eax, %eax
	callq	_Z3sayPKcz@PLT
.Ltmp6.kpatch:
	movq	%fs:40, %rax
	cmpq	8(%rsp), %rax
	jne	.LBB7_8.kpatch
	addq	$16, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbx
	.cfi_def_cfa_offset 8
	retq
.LBB7_1.kpatch:
	.cfi_def_cfa_offset 32
	movl	$4, %edi
	callq	__cxa_allocate_exception@PLT
	movl	%ebx, (%rax)
.Ltmp8.kpatch:
	leaq	_ZTI5error(%rip), %rsi
	movq	%rax, %rdi
	xorl	%edx, %edx
	callq	__cxa_throw@PLT
.Ltmp9.kpatch:
.LBB7_8.kpatch:
	callq	__stack_chk_fail@PLT
.Ltmp7.kpatch:
	endbr64
	movq	%rax, %rdi
	callq	__clang_call_terminate
.Ltmp10.kpatch:
	endbr64
	movq	%rax, %rbx
	movq	%rsp, %rdi
	callq	_ZN5guardD2Ev
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end7.kpatch:
	.cfi_endproc
	.size	_Z7throweri.kpatch, .-_Z7throweri.kpatch
.Lkpatch_new_end_13:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	_Z7throweri.kpatch_old, @function
_Z7throweri.kpatch_old:
.Lkpatch_copy_13:
.Lfunc_begin1.kpatch_old:
	.cfi_startproc
	.cfi_personality 155, DW.ref.__gxx_personality_v0
	.cfi_lsda 27, .Lexception1.kpatch_old
	endbr64
	pushq	%rbx
	.cfi_def_cfa_offset 16
	subq	$16, %rsp
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -16
	movl	%edi, %ebx
	movq	%fs:40, %rax
	movq	%rax, 8(%rsp)
	movl	%edi, (%rsp)
	leaq	.L.str.6(%rip), %rdi
	movl	%ebx, %esi
	xorl	%eax, %eax
	callq	_Z3sayPKcz@PLT
	cmpl	$4, %ebx
	jge	.LBB7_1.kpatch_old
.Ltmp3.kpatch_old:
	leaq	.L.str(%rip), %rdi
	xorl	%eax, %eax
	callq	_Z3sayPKcz@PLT
.Ltmp4.kpatch_old:
.Ltmp5.kpatch_old:
	leaq	.L.str.7(%rip), %rdi
	movl	%ebx, %esi
	xorl	%eax, %eax
	callq	_Z3sayPKcz@PLT
.Ltmp6.kpatch_old:
	movq	%fs:40, %rax
	cmpq	8(%rsp), %rax
	jne	.LBB7_8.kpatch_old
	addq	$16, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbx
	.cfi_def_cfa_offset 8
	retq
.LBB7_1.kpatch_old:
	.cfi_def_cfa_offset 32
	movl	$4, %edi
	callq	__cxa_allocate_exception@PLT
	movl	%ebx, (%rax)
.Ltmp8.kpatch_old:
	leaq	_ZTI5error(%rip), %rsi
	movq	%rax, %rdi
	xorl	%edx, %edx
	callq	__cxa_throw@PLT
.Ltmp9.kpatch_old:
.LBB7_8.kpatch_old:
	callq	__stack_chk_fail@PLT
.Ltmp7.kpatch_old:
	endbr64
	movq	%rax, %rdi
	callq	__clang_call_terminate
.Ltmp10.kpatch_old:
	endbr64
	movq	%rax, %rbx
	movq	%rsp, %rdi
	callq	_ZN5guardD2Ev
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end7.kpatch_old:
	.cfi_endproc
	.size	_Z7throweri.kpatch_old, .-_Z7throweri.kpatch_old
.Lkpatch_copy_end_13:
	.section	.kpatch.gcc_except_table,"a",@progbits
GCC_except_table7.kpatch_old:
.Lexception1.kpatch_old:
	.byte	255
	.byte	155
	.uleb128 .Lttbase0.kpatch_old-.Lttbaseref0.kpatch_old
.Lttbaseref0.kpatch_old:
	.byte	1
	.uleb128 .Lcst_end1.kpatch_old-.Lcst_begin1.kpatch_old
.Lcst_begin1.kpatch_old:
	.uleb128 .Lfunc_begin1.kpatch_old-.Lfunc_begin1.kpatch_old
	.uleb128 .Ltmp3.kpatch_old-.Lfunc_begin1.kpatch_old
	.byte	0
	.byte	0
	.uleb128 .Ltmp3.kpatch_old-.Lfunc_begin1.kpatch_old
	.uleb128 .Ltmp4.kpatch_old-.Ltmp3.kpatch_old
	.uleb128 .Ltmp10.kpatch_old-.Lfunc_begin1.kpatch_old
	.byte	0
	.uleb128 .Ltmp5.kpatch_old-.Lfunc_begin1.kpatch_old
	.uleb128 .Ltmp6.kpatch_old-.Ltmp5.kpatch_old
	.uleb128 .Ltmp7.kpatch_old-.Lfunc_begin1.kpatch_old
	.byte	1
	.uleb128 .Ltmp6.kpatch_old-.Lfunc_begin1.kpatch_old
	.uleb128 .Ltmp8.kpatch_old-.Ltmp6.kpatch_old
	.byte	0
	.byte	0
	.uleb128 .Ltmp8.kpatch_old-.Lfunc_begin1.kpatch_old
	.uleb128 .Ltmp9.kpatch_old-.Ltmp8.kpatch_old
	.uleb128 .Ltmp10.kpatch_old-.Lfunc_begin1.kpatch_old
	.byte	0
	.uleb128 .Ltmp9.kpatch_old-.Lfunc_begin1.kpatch_old
	.uleb128 .Lfunc_end7.kpatch_old-.Ltmp9.kpatch_old
	.byte	0
	.byte	0
.Lcst_end1.kpatch_old:
	.byte	1
	.byte	0
	.p2align	2
	.long	0
.Lttbase0.kpatch_old:
	.p2align	2
	.p2align	2
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	_Z7catcheri.kpatch, @function
_Z7catcheri.kpatch:
.Lkpatch_new_17:
.Lfunc_begin3.kpatch:
	.cfi_startproc
	.cfi_personality 155, DW.ref.__gxx_personality_v0
	.cfi_lsda 27, .Lexception3.kpatch
	endbr64
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset %rbx, -16
	xorl	%ebx, %ebx
.Ltmp14.kpatch:
	callq	_Z7throweri
.Ltmp15.kpatch:
.LBB9_5.kpatch:
	movl	%ebx, %eax
	popq	%rbx
	.cfi_def_cfa_offset 8
	retq
	.cfi_def_cfa_offset 16
.Ltmp16.kpatch:
	endbr64
	movq	%rax, %rdi
	cmpl	$2, %edx
	jne	.LBB9_3.kpatch
	callq	__cxa_begin_catch@PLT
	movl	(%rax), %ebx
	addl	$2, %ebx
	jmp	.LBB9_4.kpatch
.LBB9_3.kpatch:
	callq	__cxa_begin_catch@PLT
	movl	(%rax), %ebx
.LBB9_4.kpatch:
	callq	__cxa_end_catch@PLT
	jmp	.LBB9_5.kpatch
.Lfunc_end9.kpatch:
	.cfi_endproc
	.size	_Z7catcheri.kpatch, .-_Z7catcheri.kpatch
.Lkpatch_new_end_17:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	_Z7catcheri.kpatch_old, @function
_Z7catcheri.kpatch_old:
.Lkpatch_copy_17:
.Lfunc_begin3.kpatch_old:
	.cfi_startproc
	.cfi_personality 155, DW.ref.__gxx_personality_v0
	.cfi_lsda 27, .Lexception3.kpatch_old
	endbr64
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset %rbx, -16
	xorl	%ebx, %ebx
.Ltmp14.kpatch_old:
	callq	_Z7throweri
.Ltmp15.kpatch_old:
.LBB9_5.kpatch_old:
	movl	%ebx, %eax
	popq	%rbx
	.cfi_def_cfa_offset 8
	retq
	.cfi_def_cfa_offset 16
.Ltmp16.kpatch_old:
	endbr64
	movq	%rax, %rdi
	cmpl	$2, %edx
	jne	.LBB9_3.kpatch_old
	callq	__cxa_begin_catch@PLT
	movl	(%rax), %ebx
	addl	$1, %ebx
	jmp	.LBB9_4.kpatch_old
.LBB9_3.kpatch_old:
	callq	__cxa_begin_catch@PLT
	movl	(%rax), %ebx
.LBB9_4.kpatch_old:
	callq	__cxa_end_catch@PLT
	jmp	.LBB9_5.kpatch_old
.Lfunc_end9.kpatch_old:
	.cfi_endproc
	.size	_Z7catcheri.kpatch_old, .-_Z7catcheri.kpatch_old
.Lkpatch_copy_end_17:
	.section	.kpatch.gcc_except_table,"a",@progbits
GCC_except_table9.kpatch_old:
.Lexception3.kpatch_old:
	.byte	255
	.byte	155
	.uleb128 .Lttbase2.kpatch_old-.Lttbaseref2.kpatch_old
.Lttbaseref2.kpatch_old:
	.byte	1
	.uleb128 .Lcst_end3.kpatch_old-.Lcst_begin3.kpatch_old
.Lcst_begin3.kpatch_old:
	.uleb128 .Ltmp14.kpatch_old-.Lfunc_begin3.kpatch_old
	.uleb128 .Ltmp15.kpatch_old-.Ltmp14.kpatch_old
	.uleb128 .Ltmp16.kpatch_old-.Lfunc_begin3.kpatch_old
	.byte	3
	.uleb128 .Ltmp15.kpatch_old-.Lfunc_begin3.kpatch_old
	.uleb128 .Lfunc_end9.kpatch_old-.Ltmp15.kpatch_old
	.byte	0
	.byte	0
.Lcst_end3.kpatch_old:
	.byte	1
	.byte	0
	.byte	2
	.byte	125
	.p2align	2
.Ltmp17.kpatch_old:
	.long	.L_ZTI5error.DW.stub-.Ltmp17.kpatch_old
.Ltmp18.kpatch_old:
	.long	.L_ZTIi.DW.stub-.Ltmp18.kpatch_old
.Lttbase2.kpatch_old:
	.p2align	2
	.section	.kpatch.text,"axG",@progbits,_ZN4base3getEi,comdat
	.p2align	4
	.type	_ZN4base3getEi.kpatch, @function
_ZN4base3getEi.kpatch:
.Lkpatch_new_20:
	.cfi_startproc
	endbr64
	leal	2(%rsi), %eax
	retq
	.cfi_endproc
	.size	_ZN4base3getEi.kpatch, .-_ZN4base3getEi.kpatch
.Lkpatch_new_end_20:
	.section	.kpatch.text,"axG",@progbits,_ZN4base3getEi,comdat
	.balign	16
	.type	_ZN4base3getEi.kpatch_old, @function
_ZN4base3getEi.kpatch_old:
.Lkpatch_copy_20:
	.cfi_startproc
	endbr64
	leal	1(%rsi), %eax
	retq
	.cfi_endproc
	.size	_ZN4base3getEi.kpatch_old, .-_ZN4base3getEi.kpatch_old
.Lkpatch_copy_end_20:
	.section	.kpatch.rodata,"aG",@progbits,_Z7kind_ofi,comdat
	.balign	4
.LJTI5_0.kpatch:
	.long	.LBB5_3.kpatch-.LJTI5_0.kpatch
	.long	.LBB5_4.kpatch-.LJTI5_0.kpatch
	.long	.LBB5_5.kpatch-.LJTI5_0.kpatch
	.long	.LBB5_6.kpatch-.LJTI5_0.kpatch
	.long	.LBB5_7.kpatch-.LJTI5_0.kpatch
	.section	.kpatch.gcc_except_table,"a",@progbits
	.balign	4
GCC_except_table6.kpatch:
.Lexception0.kpatch:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end0.kpatch-.Lcst_begin0.kpatch
.Lcst_begin0.kpatch:
	.uleb128 .Ltmp0.kpatch-.Lfunc_begin0.kpatch
	.uleb128 .Ltmp1.kpatch-.Ltmp0.kpatch
	.uleb128 .Ltmp2.kpatch-.Lfunc_begin0.kpatch
	.byte	0
	.uleb128 .Ltmp1.kpatch-.Lfunc_begin0.kpatch
	.uleb128 .Lfunc_end6.kpatch-.Ltmp1.kpatch
	.byte	0
	.byte	0
.Lcst_end0.kpatch:
	.p2align	2
	.p2align	2
GCC_except_table7.kpatch:
.Lexception1.kpatch:
	.byte	255
	.byte	155
	.uleb128 .Lttbase0.kpatch-.Lttbaseref0.kpatch
.Lttbaseref0.kpatch:
	.byte	1
	.uleb128 .Lcst_end1.kpatch-.Lcst_begin1.kpatch
.Lcst_begin1.kpatch:
	.uleb128 .Lfunc_begin1.kpatch-.Lfunc_begin1.kpatch
	.uleb128 .Ltmp3.kpatch-.Lfunc_begin1.kpatch
	.byte	0
	.byte	0
	.uleb128 .Ltmp3.kpatch-.Lfunc_begin1.kpatch
	.uleb128 .Ltmp4.kpatch-.Ltmp3.kpatch
	.uleb128 .Ltmp10.kpatch-.Lfunc_begin1.kpatch
	.byte	0
	.uleb128 .Ltmp5.kpatch-.Lfunc_begin1.kpatch
	.uleb128 .Ltmp6.kpatch-.Ltmp5.kpatch
	.uleb128 .Ltmp7.kpatch-.Lfunc_begin1.kpatch
	.byte	1
	.uleb128 .Ltmp6.kpatch-.Lfunc_begin1.kpatch
	.uleb128 .Ltmp8.kpatch-.Ltmp6.kpatch
	.byte	0
	.byte	0
	.uleb128 .Ltmp8.kpatch-.Lfunc_begin1.kpatch
	.uleb128 .Ltmp9.kpatch-.Ltmp8.kpatch
	.uleb128 .Ltmp10.kpatch-.Lfunc_begin1.kpatch
	.byte	0
	.uleb128 .Ltmp9.kpatch-.Lfunc_begin1.kpatch
	.uleb128 .Lfunc_end7.kpatch-.Ltmp9.kpatch
	.byte	0
	.byte	0
.Lcst_end1.kpatch:
	.byte	1
	.byte	0
	.p2align	2
	.long	0
.Lttbase0.kpatch:
	.p2align	2
	.p2align	2
GCC_except_table9.kpatch:
.Lexception3.kpatch:
	.byte	255
	.byte	155
	.uleb128 .Lttbase2.kpatch-.Lttbaseref2.kpatch
.Lttbaseref2.kpatch:
	.byte	1
	.uleb128 .Lcst_end3.kpatch-.Lcst_begin3.kpatch
.Lcst_begin3.kpatch:
	.uleb128 .Ltmp14.kpatch-.Lfunc_begin3.kpatch
	.uleb128 .Ltmp15.kpatch-.Ltmp14.kpatch
	.uleb128 .Ltmp16.kpatch-.Lfunc_begin3.kpatch
	.byte	3
	.uleb128 .Ltmp15.kpatch-.Lfunc_begin3.kpatch
	.uleb128 .Lfunc_end9.kpatch-.Ltmp15.kpatch
	.byte	0
	.byte	0
.Lcst_end3.kpatch:
	.byte	1
	.byte	0
	.byte	2
	.byte	125
	.p2align	2
.Ltmp17.kpatch:
	.long	.L_ZTI5error.DW.stub.kpatch-.Ltmp17.kpatch
.Ltmp18.kpatch:
	.long	.L_ZTIi.DW.stub.kpatch-.Ltmp18.kpatch
.Lttbase2.kpatch:
	.p2align	2
	.section	.kpatch.rodata,"a",@progbits
.L.str.kpatch:
	.asciz	"no"
.L.str.1.kpatch:
	.asciz	"none"
.L.str.2.kpatch:
	.asciz	"one"
.L.str.3.kpatch:
	.asciz	"two"
.L.str.4.kpatch:
	.asciz	"3"
.L.str.5.kpatch:
	.asciz	"four"
.L.str.6.kpatch:
	.asciz	"in %d"
.L.str.7.kpatch:
	.asciz	"out %d"
	.section	.kpatch.data,"aw",@progbits
	.balign	8
.L_ZTI5error.DW.stub.kpatch:
	.quad	_ZTI5error
.L_ZTIi.DW.stub.kpatch:
	.quad	_ZTIi
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_0:
	.string	"_Z5twiceIiET_S0_"
	.section	.kpatch.info,"aRG",@progbits,_Z5twiceIiET_S0_,comdat
	.balign	8
	.long	.Lkpatch_old_6-.
	.long	.Lkpatch_old_end_6-.Lkpatch_old_6
	.long	.Lkpatch_new_6-.
	.long	.Lkpatch_new_end_6-.Lkpatch_new_6
	.long	.Lkpatch_name_0-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_6-.
	.long	.Lkpatch_copy_end_6-.Lkpatch_copy_6
	.zero	20
	.section	.kpatch.comdat,"MS",@progbits,1
	.string	"_Z5twiceIiET_S0_"
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_1:
	.string	"_Z5twiceIlET_S0_"
	.section	.kpatch.info,"aRG",@progbits,_Z5twiceIlET_S0_,comdat
	.balign	8
	.long	.Lkpatch_old_7-.
	.long	.Lkpatch_old_end_7-.Lkpatch_old_7
	.long	.Lkpatch_new_7-.
	.long	.Lkpatch_new_end_7-.Lkpatch_new_7
	.long	.Lkpatch_name_1-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_7-.
	.long	.Lkpatch_copy_end_7-.Lkpatch_copy_7
	.zero	20
	.section	.kpatch.comdat,"MS",@progbits,1
	.string	"_Z5twiceIlET_S0_"
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_2:
	.string	"_Z7kind_ofi"
	.section	.kpatch.info,"aRG",@progbits,_Z7kind_ofi,comdat
	.balign	8
	.long	.Lkpatch_old_9-.
	.long	.Lkpatch_old_end_9-.Lkpatch_old_9
	.long	.Lkpatch_new_9-.
	.long	.Lkpatch_new_end_9-.Lkpatch_new_9
	.long	.Lkpatch_name_2-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_9-.
	.long	.Lkpatch_copy_end_9-.Lkpatch_copy_9
	.zero	20
	.section	.kpatch.comdat,"MS",@progbits,1
	.string	"_Z7kind_ofi"
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_3:
	.string	"_Z4oncei"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_11-.
	.long	.Lkpatch_old_end_11-.Lkpatch_old_11
	.long	.Lkpatch_new_11-.
	.long	.Lkpatch_new_end_11-.Lkpatch_new_11
	.long	.Lkpatch_name_3-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_11-.
	.long	.Lkpatch_copy_end_11-.Lkpatch_copy_11
	.zero	20
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_4:
	.string	"_Z7throweri"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_13-.
	.long	.Lkpatch_old_end_13-.Lkpatch_old_13
	.long	.Lkpatch_new_13-.
	.long	.Lkpatch_new_end_13-.Lkpatch_new_13
	.long	.Lkpatch_name_4-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_13-.
	.long	.Lkpatch_copy_end_13-.Lkpatch_copy_13
	.zero	20
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_5:
	.string	"_Z7catcheri"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_17-.
	.long	.Lkpatch_old_end_17-.Lkpatch_old_17
	.long	.Lkpatch_new_17-.
	.long	.Lkpatch_new_end_17-.Lkpatch_new_17
	.long	.Lkpatch_name_5-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_17-.
	.long	.Lkpatch_copy_end_17-.Lkpatch_copy_17
	.zero	20
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_6:
	.string	"_ZN4base3getEi"
	.section	.kpatch.info,"aRG",@progbits,_ZN4base3getEi,comdat
	.balign	8
	.long	.Lkpatch_old_20-.
	.long	.Lkpatch_old_end_20-.Lkpatch_old_20
	.long	.Lkpatch_new_20-.
	.long	.Lkpatch_new_end_20-.Lkpatch_new_20
	.long	.Lkpatch_name_6-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_20-.
	.long	.Lkpatch_copy_end_20-.Lkpatch_copy_20
	.zero	20
	.section	.kpatch.comdat,"MS",@progbits,1
	.string	"_ZN4base3getEi"
